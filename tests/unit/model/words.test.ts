import { describe, expect, it } from 'vitest';
import { languages, localize } from '../../../src/model/language.ts';
import { teach, wordsOf } from '../../../src/model/words.ts';
import { smallStatement } from '../../support/smallStatement.ts';

/** The content as a page has it before any other language has arrived. */
const inEnglish = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (key, item) => (key === 'ja' || key === 'ko' ? undefined : item)));

describe('the words of a language', () => {
  it('come back to where they were taken from', () => {
    for (const language of languages.filter((language) => language !== 'en')) {
      const words = wordsOf(smallStatement, [], language);
      const statement = inEnglish(smallStatement);
      teach(statement, language, words);
      expect(localize(statement.headline, language)).toBe(localize(smallStatement.headline, language));
      // What the language lacks is said in English.
      expect(localize(statement.introduction, language)).toBe(smallStatement.introduction.en);
    }
  });

  it('bring a translation for each passage, beside its words', () => {
    const statement = inEnglish(smallStatement);
    teach(statement, 'ja', { texts: [], passages: ['一', '二', '三'] });
    teach(statement, 'ko', { texts: [], passages: ['일', '이', '삼'] });
    expect(statement.passages[1]?.translation).toEqual({ ja: '二', ko: '이' });
    expect(statement.text).toBe(smallStatement.text);
  });
});
