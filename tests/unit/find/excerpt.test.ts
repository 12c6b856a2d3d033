import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/find/excerpt.ts';
import { findOptions } from '../../../src/find/options.ts';
import { search } from '../../../src/model/search.ts';
import { smallStatement } from '../../support/smallStatement.ts';

describe('an excerpt', () => {
  test('marks the words that were found, and is otherwise the passage’s own', () => {
    fc.assert(
      fc.property(fc.constantFrom('gamma', 'reporter', 'of', 'the', 'nobody'), (query) => {
        for (const found of search(smallStatement, query).passages) {
          const pieces = excerpt(smallStatement.text, found);
          const words = pieces.map(({ text }) => text).join('');
          expect(pieces.filter(({ hit }) => hit).map(({ text }) => text.toLowerCase())).toContain(query);
          expect(smallStatement.text).toContain(words.replace(/^… | …$/g, ''));
        }
      }),
    );
  });

  test('is cut between words', () => {
    const text = `${'abcd '.repeat(40)}needle${' efgh'.repeat(60)}`;
    const passage = { start: 0, end: text.length, number: 1, paragraph: 0 } as never;
    const start = text.indexOf('needle');
    const words = excerpt(text, { passage, hits: [{ start, end: start + 6 }] }).map((piece) => piece.text);
    expect(words.join('')).toMatch(/^… (abcd )+needle( efgh)+ …$/);
  });
});

describe('the list of what was found', () => {
  test('offers places where nothing was searched or found, and says that they are offered', () => {
    for (const query of ['', 'zzzz']) {
      const options = findOptions(smallStatement, search(smallStatement, query));
      expect(options.suggested).toBe(true);
      expect(options.places.length).toBeGreaterThan(0);
    }
    expect(findOptions(smallStatement, search(smallStatement, 'gamma')).suggested).toBe(false);
  });

  test('counts every match', () => {
    const { total } = findOptions(smallStatement, search(smallStatement, 'beta'));
    expect(total).toMatchObject({ passages: 2, hits: 3 });
  });
});
