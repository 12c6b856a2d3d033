import { statement } from 'virtual:dateline/statement';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/model/ids.ts';
import { mostNamed, passagesAround } from '../../../src/model/largeStatement.ts';
import { mentionsOf, passagesOf, placesIn } from '../../../src/model/quotes.ts';
import type { Passage } from '../../../src/model/statement.ts';
import { indexOf } from '../../../src/model/statementIndex.ts';
import { smallStatement } from '../../support/smallStatement.ts';

describe('mostNamed', () => {
  it('is every place where there are few', () => {
    expect(mostNamed(smallStatement, 7)).toBe(smallStatement.places);
  });

  it('is those of most passages, in the statement’s order', () => {
    expect(mostNamed(smallStatement, 3).map(({ id }) => id)).toEqual(['alpha', 'beta', 'gamma']);
    expect(mostNamed(smallStatement, 2).map(({ id }) => id)).toEqual(['alpha', 'beta']);
  });
});

describe('passagesAround', () => {
  const passages = Array.from({ length: 100 }, (_, index) => ({ number: index + 1 }) as Passage);

  it('is all of a short text', () => {
    expect(passagesAround(passages, 50, 100)).toBe(passages);
  });

  it('is as many as asked, without a gap, with the present one among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 99 }), (current, most) => {
        const numbers: number[] = passagesAround(passages, current, most).map(({ number }) => number);
        expect(numbers).toHaveLength(most);
        expect(numbers).toContain(current);
        expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
      }),
    );
  });

  it('is the beginning where nothing is open', () => {
    expect(passagesAround(passages, null, 3).map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe('indexOf', () => {
  it('is made once a statement', () => {
    expect(indexOf(statement)).toBe(indexOf(statement));
    expect(indexOf(smallStatement)).not.toBe(indexOf(statement));
  });

  it.each([
    ['the shipped text', statement],
    ['a small text', smallStatement],
  ])('finds in %s what a search through all mentions finds', (_name, text) => {
    for (const { id } of text.places) {
      const named = text.mentions.filter(({ bodies }) => bodies.some(({ place }) => place === id));
      const written = text.mentions.filter(({ bodies }) => bodies.some(({ writtenAs }) => writtenAs === id));
      expect(mentionsOf(text, id)).toEqual(named);
      const numbers = [...new Set([...named, ...written].map(({ passage }) => passage))].sort(
        (a, b) => a - b,
      );
      expect(passagesOf(text, id).map(({ passage }) => passage.number)).toEqual(numbers);
    }
    for (const passage of text.passages) expect(indexOf(text).passage.get(passage.number)).toBe(passage);
  });

  it('knows nothing of a place that the statement does not have', () => {
    expect(mentionsOf(statement, 'atlantis' as PlaceId)).toEqual([]);
    expect(passagesOf(statement, 'atlantis' as PlaceId)).toEqual([]);
  });
});

describe('placesIn', () => {
  it('are the places that a passage names, in the order of the list, not those it only writes', () => {
    const named = smallStatement.passages.map((passage) =>
      placesIn(smallStatement, passage).map(({ id }) => id),
    );
    expect(named).toEqual([['alpha', 'beta', 'gamma'], ['alpha', 'beta'], []]);
  });

  it('are the other way round from passagesOf', () => {
    for (const passage of statement.passages) {
      const ids = placesIn(statement, passage).map(({ id }) => id);
      const expected = statement.places.filter(({ id }) =>
        passagesOf(statement, id).some((item) => item.passage === passage && !item.writtenOnly),
      );
      expect(ids).toEqual(expected.map(({ id }) => id));
    }
  });
});
