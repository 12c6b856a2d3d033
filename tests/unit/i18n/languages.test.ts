import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/model/language.ts';

const folder = fileURLToPath(new URL('../../../src/i18n/messages', import.meta.url));
type Messages = Readonly<Record<string, string>>;
const groups = readdirSync(join(folder, 'en'));
const read = (language: string, group: string): Messages =>
  JSON.parse(readFileSync(join(folder, language, group), 'utf8'));

/** Names and marks that are the same in every language. */
const sameEverywhere = [/^app\.(name|title|placeTitle)$/, /^dateline$/, /^map\.(scale|attribution)$/];

/** `count, plural` and `date`, without what each language makes of them. */
const argumentsOf = (message: string): readonly string[] =>
  [
    ...new Set([...message.matchAll(/(?<!(?:one|other) )\{(\w+)(?=[,}])/g)].map(([, name = '']) => name)),
  ].sort();

/** Untranslated, as far as a test can tell: the English words, or none of the language's own letters. */
function isUntranslated(language: string, message: string, english: string): boolean {
  const letters = language === 'ja' ? /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u : /\p{sc=Hang}/u;
  return message === english || !letters.test(message);
}

describe.each(languages.filter((language) => language !== 'en'))('the messages in %s', (language) => {
  it('come in the same groups as the English ones', () => {
    expect(readdirSync(join(folder, language))).toEqual(groups);
  });

  it.each(groups)('say all of %s, and nothing else', (group) => {
    expect(Object.keys(read(language, group)).sort()).toEqual(Object.keys(read('en', group)).sort());
  });

  it.each(groups)('are translated and use the same values in %s', (group) => {
    const english = read('en', group);
    for (const [key, message] of Object.entries(read(language, group))) {
      expect(() => compile(message), key).not.toThrow();
      expect(argumentsOf(message), key).toEqual(argumentsOf(english[key] ?? ''));
      if (sameEverywhere.some((pattern) => pattern.test(key))) continue;
      expect(isUntranslated(language, message, english[key] ?? ''), `${key}: ${message}`).toBe(false);
    }
  });
});
