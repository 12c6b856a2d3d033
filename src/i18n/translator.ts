import format, { type FormatValues } from 'icu-minify/format';
import type { Language } from '../model/language.ts';
import type { Catalogue, MessageKey } from './catalogue.ts';

export interface Translator {
  readonly language: Language;
  /** The message in the reader's language with its values filled in. */
  (key: MessageKey, values?: FormatValues<string>): string;
  /** "A, B and C" in the reader's language. */
  readonly list: (items: readonly string[]) => string;
}

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};

export function createTranslator(catalogue: Catalogue, language: Language): Translator {
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  // Dates of the text are days, not moments: they must not move with the reader's time zone.
  const options = { formatters, timeZone: 'UTC' };
  const translate = (key: MessageKey, values?: FormatValues<string>): string => {
    const result = format(catalogue[key], language, values, options);
    return Array.isArray(result) ? result.join('') : result;
  };
  return Object.assign(translate, { language, list: (items: readonly string[]) => lists.format(items) });
}
