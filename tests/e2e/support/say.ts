import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/model/language.ts';
import { root } from '../../runner/command.ts';
import { pseudo } from '../../support/pseudo.ts';

/** The message of a key without values, as the page says it. */
export type Say = (key: string) => string;

const read = (language: Language): Readonly<Record<string, string>> => {
  const folder = join(root, 'src/i18n/messages', language);
  const groups = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return Object.assign({}, ...groups);
};

/** What the page says in a language, or in the language that nobody speaks. */
export function sayIn(language: Language | 'pseudo'): Say {
  const messages = read(language === 'pseudo' ? 'en' : language);
  return (key) => {
    const text = messages[key];
    if (text === undefined) throw new Error(`There is no message ${key} in ${language}.`);
    return language === 'pseudo' ? pseudo(text) : text;
  };
}
