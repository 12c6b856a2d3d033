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

/** Intl's formatters are dear to make and the same each time. */
function once<Arguments extends readonly unknown[], T>(
  make: (...args: Arguments) => T,
): (...args: Arguments) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = made.get(key) ?? make(...args);
    made.set(key, known);
    return known;
  };
}

const formatters = {
  getDateTimeFormat: once(
    (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
  ),
  getNumberFormat: once(
    (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
  ),
  getPluralRules: once(
    (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
  ),
};

export function createTranslator(catalogue: Catalogue, language: Language): Translator {
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  // Dates of the text are days, not moments: they must not move with the reader's time zone.
  const options = { formatters, timeZone: 'UTC' };
  const translate = (key: MessageKey, values?: FormatValues<string>): string => {
    const message = catalogue[key];
    if (message === undefined)
      throw new Error(`The message ${key} has not arrived; its view must wait for its group.`);
    const result = format(message, language, values, options);
    return Array.isArray(result) ? result.join('') : result;
  };
  return Object.assign(translate, { language, list: (items: readonly string[]) => lists.format(items) });
}
