import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/model/fold.ts';
import { occurrences } from '../../../src/model/occurrences.ts';
import { search } from '../../../src/model/search.ts';
import type { Place, Statement } from '../../../src/model/statement.ts';
import { smallStatement } from '../../support/smallStatement.ts';

/** Any UTF-16, halves of pairs included, rich in what folding is about. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'É',
        'e',
        '\u0301',
        'ﬁ',
        'ẞ',
        'İ',
        'ς',
        '서',
        'ᄉ',
        'ガ',
        'ｶﾞ',
        '東',
        ' ',
        '\u00a0',
        '\ud83c',
        '\udf0f',
        'Ａ',
        '’',
      ),
    )
    .map((parts) => parts.join('')),
);

const otherNames = (...names: string[]): Statement => ({
  ...smallStatement,
  places: smallStatement.places.map(
    (place, index): Place => (index === 0 ? { ...place, otherNames: names } : place),
  ),
});
const found = (statement: Statement, query: string) =>
  search(statement, query).places.map(({ place }) => place.id);

describe('folding', () => {
  test('maps every unit back to a piece of the original, in order, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let at = 0; at < folded.length; at += 1) {
          const [start = -1, end = -1] = [starts[at], ends[at]];
          expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : (starts[at - 1] ?? 0));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('is the same for a text composed, decomposed, and folded already', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text).text;
        expect(fold(text.normalize('NFC')).text).toBe(folded);
        expect(fold(text.normalize('NFD')).text).toBe(folded);
        expect(fold(folded).text).toBe(folded);
      }),
    );
  });

  test.each([
    ['ＮＯＲＴＨ　Korea', 'north korea'],
    ['Tōkyō', 'TOKYO'],
    ['Biển Đông', 'bien đong'],
    ['Straße', 'STRASSE'],
    ['South Korea’s', "south korea's"],
    ['ﾄｳｷｮｳ', 'トウキョウ'],
    ['서울'.normalize('NFD'), '서울'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['Ὀδυσσεύς', 'ΟΔΥΣΣΕΥΣ'],
  ])('%s and %s are one', (a, b) => {
    expect(fold(a).text).toBe(fold(b).text);
  });

  test('keeps kana apart that their voicing marks tell apart', () => {
    expect(fold('ガ').text).not.toBe(fold('カ').text);
  });
});

describe('an occurrence', () => {
  test('is, folded, the words that were searched', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, words, after) => {
        const text = `${before} ${words} ${after}`;
        const wanted = fold(words).text.trim();
        for (const { start, end } of occurrences(fold(text), wanted)) {
          expect(fold(text.slice(start, end)).text).toContain(wanted);
        }
      }),
    );
  });

  test('begins a word where words have spaces, and stands anywhere where they have none', () => {
    expect(occurrences(fold('must US status us'), 'us')).toEqual([
      { start: 5, end: 7 },
      { start: 15, end: 17 },
    ]);
    expect(occurrences(fold('大韓民国'), '民国')).toEqual([{ start: 2, end: 4 }]);
  });

  test('covers a whole letter, marks and all', () => {
    const text = 'a cafe\u0301 b';
    expect(occurrences(fold(text), 'cafe')).toEqual([{ start: 2, end: 7 }]);
  });
});

describe('a search', () => {
  test('finds a place by any of its names, in any script, the best fit first', () => {
    const statement = otherNames('Pyongyang', '서울', '東京', 'Tōkyō');
    for (const query of ['pyongyang', '서울', '서우', '東京', 'tokyo', ' TOKYO ', 'ＴＯＫＹＯ']) {
      expect(found(statement, query), query).toEqual([statement.places[0]?.id]);
    }
    expect(search(statement, '東京').places[0]?.name).toBe('東京');
  });

  test('finds passages by a phrase, and by all of its words where nothing has the phrase', () => {
    const numbers = (query: string) =>
      search(smallStatement, query).passages.map(({ passage }) => passage.number);
    expect(numbers('ENVOYS of alpha')).toEqual([1]);
    expect(numbers('reporter alphan')).toEqual([2]);
    expect(numbers('reporter nobody')).toEqual([]);
  });

  test('gives offsets into the text itself', () => {
    const [first] = search(smallStatement, 'gamma').passages;
    const [hit] = first?.hits ?? [];
    expect(smallStatement.text.slice(hit?.start, hit?.end)).toBe('Gamma');
  });

  test('has an answer for anything, of any length', () => {
    fc.assert(fc.property(anyText, (query) => search(smallStatement, query).passages.length <= 3));
    expect(search(smallStatement, '')).toEqual({ places: [], passages: [] });
    expect(search(smallStatement, ' \u00ad ')).toEqual({ places: [], passages: [] });
    expect(search(smallStatement, 'x'.repeat(1_000_000)).passages).toEqual([]);
    expect(search(smallStatement, '\ud83c').passages).toEqual([]);
  });
});
