import { statement as shipped } from 'virtual:dateline/statement';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankedWith, blankParts } from '../../../src/classroom/quiz/blanks.ts';
import { createQuiz } from '../../../src/classroom/quiz/createQuiz.ts';
import type { PlaceId } from '../../../src/model/ids.ts';
import { indexOf } from '../../../src/model/statementIndex.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const statements = fc.constantFrom(shipped, smallStatement);
const wordsOf = (statement: typeof shipped, span: { start: number; end: number }): string =>
  statement.text.slice(span.start, span.end);

describe('a quiz', () => {
  it('is the same for the same seed, and another for most other seeds', () => {
    fc.assert(
      fc.property(statements, fc.string(), (statement, seed) => {
        expect(createQuiz(statement, seed)).toEqual(createQuiz(statement, seed));
      }),
    );
    const quizzes = Array.from({ length: 30 }, (_, seed) => JSON.stringify(createQuiz(shipped, `s${seed}`)));
    expect(new Set(quizzes).size).toBeGreaterThan(28);
  });

  it('is what it was: a link that was shared once keeps its questions', () => {
    const asked = createQuiz(shipped, 'class').map((question) =>
      question.kind === 'blank'
        ? `${question.passage.number}: ${question.places.join(' ')}`
        : `${question.place.id}: ${question.choices.map(({ number }) => number).join(' ')}`,
    );
    expect(asked).toMatchInlineSnapshot(`
      [
        "9: china",
        "6: united-states japan",
        "11: japan south-korea",
        "2: tokyo",
        "8: united-states japan",
        "4: japan south-korea",
        "japan: 10 2 9 4",
        "north-korea: 4 9 2 11",
        "indo-pacific: 5 8 11 4",
        "tokyo: 1 4 2 3",
      ]
    `);
  });

  it('asks for what the annotations say, and leaves no asked name to be read', () => {
    fc.assert(
      fc.property(statements, fc.string(), (statement, seed) => {
        const questions = createQuiz(statement, seed);
        expect(questions.length).toBeGreaterThan(0);
        for (const question of questions) {
          if (question.kind === 'passage') {
            const naming = indexOf(statement).naming.get(question.place.id) ?? [];
            const right = question.choices.filter(({ number }) => naming.some((m) => m.passage === number));
            expect(right).toEqual([question.answer]);
            continue;
          }
          const parts = blankParts(statement, question.passage, question.blanked);
          expect(parts.map(({ text }) => text).join('')).toBe(wordsOf(statement, question.passage));
          const readable = parts.filter(({ blank }) => !blank).map(({ text }) => text);
          for (const mention of question.blanked) {
            expect(readable.some((text) => text.includes(wordsOf(statement, mention)))).toBe(false);
          }
          for (const place of question.places) {
            expect(indexOf(statement).place.get(place)?.soft).toBe(false);
            const here = (indexOf(statement).naming.get(place) ?? []).filter(
              ({ passage }) => passage === question.passage.number,
            );
            expect(here.length).toBeGreaterThan(0);
            // Every mention of an asked place is blanked, in whatever way it names it.
            for (const mention of here) expect(question.blanked).toContain(mention);
          }
        }
      }),
    );
  });

  it('is empty, not broken, where the text names nothing', () => {
    expect(createQuiz({ ...smallStatement, mentions: [], places: [] }, 'x')).toEqual([]);
  });
});

describe('what is blanked with a place', () => {
  const passage = (number: number) => {
    const found = shipped.passages.find((candidate) => candidate.number === number);
    if (!found) throw new Error(`There is no passage ${number}.`);
    return found;
  };
  const blanked = (number: number, place: string) =>
    blankedWith(shipped, passage(number), [place as PlaceId]).map((mention) => wordsOf(shipped, mention));

  it('is the sea that bears a country’s name', () => {
    expect(blanked(10, 'china')).toEqual(['South China Sea', 'China']);
  });

  it('is everything of both places where one name holds two', () => {
    expect(blanked(8, 'japan')).toEqual(['US Forces Japan', 'Japanese']);
  });

  it('is the capital and the adjective', () => {
    expect(blanked(3, 'united-states')).toEqual(['US', 'Washington']);
    expect(blanked(9, 'china')).toEqual(['China']);
  });
});
