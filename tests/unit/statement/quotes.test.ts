import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnnotationId, PassageNumber, PlaceId, VoiceId } from '../../../src/model/ids.ts';
import { mentionsOf, passagesOf, segments, voiceBefore, voicesOf } from '../../../src/model/quotes.ts';
import type { Span, Statement } from '../../../src/model/statement.ts';
import { fixtureNames, readFixture, validate } from './fixtures.ts';

const nowhere = { en: 'x' };
const bare: Statement = {
  id: 'x',
  sha256: '',
  language: 'en',
  headline: nowhere,
  dateline: { place: nowhere, date: '2030-01-01', dateNote: nowhere },
  introduction: nowhere,
  source: { title: 'x', publisher: 'x', url: null, note: nowhere },
  text: '',
  passages: [],
  places: [],
  mentions: [],
  voices: [],
  voiceSpans: [],
  topics: [],
  topicSpans: [],
  stepIds: [],
  opening: [0, 0, 1, 1],
};

/** Sorted spans without overlap, some of them touching, inside a text of a given length. */
const spansIn = (length: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: length }), { maxLength: 12 })
    .map((cuts) => cuts.sort((a, b) => a - b))
    .map((cuts) => cuts.slice(1).map((end, index): Span => ({ start: cuts[index]!, end })))
    .chain((spans) => fc.subarray(spans));

const statements = fc.string({ unit: 'binary', minLength: 2, maxLength: 80 }).chain((text) =>
  fc
    .record({ passages: spansIn(text.length), mentions: spansIn(text.length), voices: spansIn(text.length) })
    .map(
      ({ passages, mentions, voices }): Statement => ({
        ...bare,
        text,
        passages: passages.map((span, index) => ({
          ...span,
          number: (index + 1) as PassageNumber,
          paragraph: 0,
        })),
        mentions: mentions.map((span, index) => ({
          ...span,
          id: `m${index}` as AnnotationId,
          passage: 1 as PassageNumber,
          bodies: [{ place: 'a' as PlaceId, kind: 'place' }],
        })),
        voiceSpans: voices.map((span, index) => ({
          ...span,
          id: `v${index}` as AnnotationId,
          voice: `v${index}` as VoiceId,
        })),
      }),
    ),
);

describe('segments', () => {
  test('join to exactly the passage, and follow each other without gap', () => {
    fc.assert(
      fc.property(statements, (statement) => {
        for (const passage of statement.passages) {
          const pieces = segments(statement, passage);
          expect(pieces.map((piece) => piece.text).join('')).toBe(
            statement.text.slice(passage.start, passage.end),
          );
          expect(pieces[0]?.start).toBe(passage.start);
          expect(pieces.at(-1)?.end).toBe(passage.end);
          for (const [index, piece] of pieces.entries()) {
            if (index > 0) expect(piece.start).toBe(pieces[index - 1]!.end);
            expect(piece.end).toBeGreaterThan(piece.start);
          }
        }
      }),
    );
  });

  test('give every character the mention and the voice that cover it', () => {
    fc.assert(
      fc.property(statements, (statement) => {
        for (const passage of statement.passages) {
          for (const piece of segments(statement, passage)) {
            for (let at = piece.start; at < piece.end; at += 1) {
              const covers = (span: Span) => span.start <= at && at < span.end;
              expect(piece.mention).toBe(statement.mentions.find(covers) ?? null);
              expect(piece.voice).toBe(statement.voiceSpans.find(covers)?.voice ?? null);
            }
          }
        }
      }),
    );
  });

  test('follow the voice that spoke last before them', () => {
    fc.assert(
      fc.property(statements, (statement) => {
        for (const { start } of statement.passages) {
          const last = statement.voiceSpans.findLast((span) => span.end <= start);
          expect(voiceBefore(statement, start)).toBe(last?.voice ?? null);
        }
      }),
    );
  });

  test.each(fixtureNames('good'))(
    'of %s have a voice throughout and hold every mention whole',
    async (name) => {
      const statement = (await validate(await readFixture('good', name))).statement!;
      const pieces = statement.passages.flatMap((passage) => segments(statement, passage));
      expect(pieces.every((piece) => piece.voice !== null)).toBe(true);
      for (const mention of statement.mentions) {
        const words = pieces.filter((piece) => piece.mention === mention).map((piece) => piece.text);
        expect(words.join('')).toBe(statement.text.slice(mention.start, mention.end));
      }
    },
  );
});

describe('places in the text', () => {
  test('after astral characters are cut out whole', async () => {
    const statement = (await validate(await readFixture('good', 'astral-before-mention'))).statement!;
    const words = statement.mentions.map((mention) => statement.text.slice(mention.start, mention.end));
    expect(words).toEqual(['Iceland', 'Chile', 'Iceland']);
    expect(mentionsOf(statement, 'iceland' as PlaceId).map((mention) => mention.passage)).toEqual([1, 2]);
  });

  test('that share a span are both named by it', async () => {
    const statement = (await validate(await readFixture('good', 'two-bodies'))).statement!;
    expect(mentionsOf(statement, 'chile' as PlaceId)).toEqual(mentionsOf(statement, 'peru' as PlaceId));
    expect(mentionsOf(statement, 'chile' as PlaceId)).toHaveLength(1);
  });

  test('that are only written are listed apart, with the span that writes them', async () => {
    const statement = (await validate(await readFixture('good', 'capital-that-is-a-place'))).statement!;
    const lima = passagesOf(statement, 'lima' as PlaceId);
    expect(lima.map(({ passage, writtenOnly }) => [passage.number, writtenOnly])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(lima[1]?.mentions.map((mention) => mention.id)).toEqual(['p2-lima-capital']);
  });

  test('that the text does not name have no passage', async () => {
    const statement = (await validate(await readFixture('good', 'two-bodies'))).statement!;
    expect(passagesOf(statement, 'iceland' as PlaceId)).toEqual([]);
  });

  test('voices of a passage come once each, in order', async () => {
    const statement = (await validate(await readFixture('good', 'fictional-andes'))).statement!;
    expect(statement.passages.map((passage) => voicesOf(statement, passage))).toEqual([
      ['ministry'],
      ['reporter'],
      ['reporter', 'delegate'],
    ]);
    expect(statement.passages.map((passage) => passage.paragraph)).toEqual([0, 0, 1]);
  });
});
