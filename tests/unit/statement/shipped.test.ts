import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../src/model/ids.ts';
import { formatIssue } from '../../../src/model/issue.ts';
import { kindCounts, mentionsOf, passagesOf, voicesOf } from '../../../src/model/quotes.ts';
import type { MentionKind, Statement } from '../../../src/model/statement.ts';
import { loadBundle, readBundle, readRegions, sha256 } from '../../../src/statement/readBundle.ts';
import { validateBundle } from '../../../src/statement/validate.ts';
import { shipped } from './fixtures.ts';

const regionsPath = fileURLToPath(new URL('../../../geo/layers/regions.json', import.meta.url));
let statement: Statement;

beforeAll(async () => {
  const { regions } = await readRegions(regionsPath);
  const validation = await loadBundle(shipped, regions);
  expect(validation.issues.map(formatIssue)).toEqual([]);
  statement = validation.statement!;
});

/** Passages that name each place, and those that only write its name. */
const expectedPassages: Readonly<Record<string, { named: readonly number[]; written?: readonly number[] }>> =
  {
    tokyo: { named: [2], written: [6] },
    'united-states': { named: [1, 3, 4, 6, 8, 11] },
    'south-korea': { named: [1, 4, 6, 11] },
    japan: { named: [1, 4, 6, 8, 11] },
    'north-korea': { named: [1, 3, 4, 5] },
    russia: { named: [5] },
    'south-china-sea': { named: [10] },
    china: { named: [3, 9, 10, 11] },
    ukraine: { named: [5] },
    'camp-david': { named: [3] },
    'indo-pacific': { named: [3, 9, 10, 11] },
  };

/** What is counted, in the order place, capital, demonym, institution, not-mentioned. */
const expectedKinds: Readonly<Record<string, readonly number[]>> = {
  tokyo: [1, 0, 0, 0, 0],
  'united-states': [5, 1, 0, 1, 0],
  'south-korea': [4, 1, 0, 0, 0],
  japan: [4, 1, 1, 1, 0],
  'north-korea': [2, 1, 2, 0, 0],
  russia: [1, 1, 0, 0, 0],
  'south-china-sea': [1, 0, 0, 0, 0],
  china: [1, 1, 1, 0, 1],
  ukraine: [1, 0, 0, 0, 0],
  'camp-david': [1, 0, 0, 0, 0],
  'indo-pacific': [4, 0, 0, 0, 0],
};

describe('the shipped text', () => {
  test('is the report, byte for byte', async () => {
    const hash = '62a941eb0282780f2adf4b3769337f4256dd43217e752dec77a12f885ce0932b';
    expect(sha256(await readFile(join(shipped, 'source.txt')))).toBe(hash);
    expect(statement.sha256).toBe(hash);
    expect(statement.text).toHaveLength(2401);
  });

  test('falls into twelve sentences in seven paragraphs', () => {
    expect(statement.passages.map((passage) => passage.number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(statement.passages.map((passage) => passage.paragraph)).toEqual([
      0, 0, 1, 2, 2, 3, 4, 4, 5, 5, 6, 6,
    ]);
    for (const { start, end } of statement.passages)
      expect(statement.text.slice(start, end)).toMatch(/^[A-Z].*\.$/);
  });

  test('is refused when one character of it changes', async () => {
    const files = await readBundle(shipped);
    const changed = Uint8Array.from(files['source.txt']!);
    changed[1200] = changed[1200] === 0x65 ? 0x61 : 0x65;
    const { regions } = await readRegions(regionsPath);
    const { issues, statement: none } = validateBundle({ ...files, 'source.txt': changed }, regions, sha256);
    expect(none).toBeNull();
    expect(issues.map((issue) => issue.code)).toEqual(
      expect.arrayContaining(['wrong-hash', 'quote-mismatch']),
    );
  });
});

describe('the shipped places', () => {
  test('are the seven of the map and the four that the text also names', () => {
    expect(statement.places.map((place) => place.id).sort()).toEqual(Object.keys(expectedPassages).sort());
  });

  test.each(Object.entries(expectedPassages))(
    '%s is named in its passages',
    (place, { named, written = [] }) => {
      const found = passagesOf(statement, place as PlaceId);
      const numbers = (writtenOnly: boolean) =>
        found.filter((one) => one.writtenOnly === writtenOnly).map((one) => one.passage.number);
      expect(numbers(false)).toEqual(named);
      expect(numbers(true)).toEqual(written);
    },
  );

  test.each(Object.entries(expectedKinds))('%s is counted in each way it is named', (place, expected) => {
    const counts = kindCounts(statement, place as PlaceId);
    const kinds: readonly MentionKind[] = ['place', 'capital', 'demonym', 'institution', 'not-mentioned'];
    expect(kinds.map((kind) => counts[kind])).toEqual(expected);
  });

  test('Tokyo in passage 6 is Japan, written as Tokyo', () => {
    const written = passagesOf(statement, 'tokyo' as PlaceId).find((one) => one.writtenOnly);
    expect(written?.mentions.map((mention) => mention.bodies)).toEqual([
      [{ place: 'japan', kind: 'capital', writtenAs: 'tokyo' }],
    ]);
    expect(mentionsOf(statement, 'japan' as PlaceId)).toContain(written?.mentions[0]);
  });

  test('no name of a place, no adjective and no capital stands unmarked', () => {
    const words = [
      ...statement.places.flatMap((place) => [place.name.en, ...place.otherNames]),
      'Chinese',
      'Korean',
      'American',
    ].filter((word) => /^[\p{Script=Latin}. -]+$/u.test(word));
    for (const word of words) {
      for (const match of statement.text.matchAll(new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'gu'))) {
        const { index } = match;
        const marked = statement.mentions.some((one) => one.start <= index && index + word.length <= one.end);
        expect(marked, `"${word}" at ${index}`).toBe(true);
      }
    }
  });

  test('our own texts are there in all three languages', () => {
    const texts = [
      statement.headline,
      statement.introduction,
      statement.dateline.place,
      statement.dateline.dateNote,
      statement.source.note,
      ...statement.voices.flatMap((voice) => [voice.name, voice.description]),
      ...statement.topics.map((topic) => topic.name),
      ...statement.places.flatMap((place) => (place.note === null ? [place.name] : [place.name, place.note])),
    ];
    for (const text of texts) expect(Object.keys(text).sort()).toEqual(['en', 'ja', 'ko']);
  });
});

describe('the shipped voices', () => {
  test('are who speaks in each passage', () => {
    const voices = statement.passages.map((passage) => voicesOf(statement, passage).join(' '));
    expect(voices).toEqual([
      'defense-chiefs',
      'reporter',
      'reporter',
      'joint-statement',
      'joint-statement',
      'reporter',
      'defense-chiefs',
      'reporter',
      'reporter defense-chiefs',
      'defense-chiefs reporter',
      'reporter beijing',
      'reporter',
    ]);
  });

  test('change within a sentence where the report changes them', () => {
    const heads = statement.voiceSpans
      .filter((span) => !statement.passages.some((passage) => passage.start === span.start))
      .map((span) => [span.voice, statement.text.slice(span.start, span.start + 19)]);
    expect(heads).toEqual([
      ['defense-chiefs', 'the defense chiefs '],
      ['reporter', 'where China has bee'],
      ['beijing', 'which has cautioned'],
    ]);
  });
});
