import { describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/catalogue.ts';
import { sourceLine } from '../../../src/i18n/sourceLine.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const note = { en: 'A report.', ja: '記事です。', ko: '기사입니다.' };
const dateNote = { en: 'Ours.', ja: '当サイトの日付です。', ko: 'Dateline의 날짜입니다.' };
const statement = {
  ...smallStatement,
  source: { ...smallStatement.source, note },
  dateline: { ...smallStatement.dateline, dateNote },
};

describe('where the words are from', () => {
  it('is sentences with a space between them, where the language has one', () => {
    const line = (language: 'en' | 'ja' | 'ko') =>
      sourceLine(createTranslator(english, language), statement, true);
    expect(line('en')).toMatch(/\. A report\. Ours\.$/);
    expect(line('ko')).toMatch(/\. 기사입니다\. Dateline의 날짜입니다\.$/);
    expect(line('ja')).toMatch(/記事です。当サイトの日付です。$/);
  });

  it('says whose the date is only where it is asked', () => {
    expect(sourceLine(createTranslator(english, 'en'), statement)).not.toContain('Ours.');
  });
});
