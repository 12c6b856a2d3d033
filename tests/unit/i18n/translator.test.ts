import { afterEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/catalogue.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { voiceNames } from '../../../src/i18n/voiceNames.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const t = createTranslator(english, 'en');
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('a translator', () => {
  it.each([
    ['America/Los_Angeles', 27],
    ['Pacific/Kiritimati', 28],
  ])('says the day of the text in %s too, where it is the %dth', (timeZone, localDay) => {
    process.env.TZ = timeZone;
    const date = new Date('2024-07-28');
    expect(date.getDate()).toBe(localDay);
    expect(createTranslator(english, 'en')('dateline', { place: 'Here', date })).toBe('Here · July 28, 2024');
  });

  it('says one passage and two passages', () => {
    expect(t('panel.placesCount', { count: 1 })).toBe('1 passage');
    expect(t('panel.placesCount', { count: 2 })).toBe('2 passages');
    expect(t('panel.placesCount', { count: 1200 })).toBe('1,200 passages');
  });

  it('lists words as English does', () => {
    expect(t.list([])).toBe('');
    expect(t.list(['A'])).toBe('A');
    expect(t.list(['A', 'B'])).toBe('A and B');
    expect(t.list(['A', 'B', 'C'])).toBe('A, B, and C');
  });

  it('knows its language', () => {
    expect(t.language).toBe('en');
    expect(createTranslator(english, 'ja').list(['A', 'B'])).toBe('A、B');
  });

  it('leaves the values as they are', () => {
    expect(t('panel.elsewhere', { place: '<b>{x}</b>' })).toBe('The text does not name <b>{x}</b>.');
  });
});

describe('voiceNames', () => {
  it('names who speaks in a passage, in the order in which they begin', () => {
    const names = smallStatement.passages.map((passage) => voiceNames(t, smallStatement, passage));
    expect(names).toEqual(['The reporter', 'The envoy and The reporter', 'The reporter']);
  });
});
