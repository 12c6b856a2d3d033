import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTextIndex } from '../../../src/statement/textIndex.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('a text addressed in code points', () => {
  test('slices as an array of its characters does', () => {
    fc.assert(
      fc.property(anyText, fc.nat(45), fc.nat(45), (value, start, end) => {
        const index = createTextIndex(value);
        const characters = [...value];
        expect(index.length).toBe(characters.length);
        expect(index.slice(start, end)).toBe(characters.slice(start, end).join(''));
      }),
    );
  });

  test('finds every occurrence, overlapping ones too', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '🐟') }),
        fc.string({ unit: fc.constantFrom('a', '🐟'), minLength: 1, maxLength: 3 }),
        (value, quote) => {
          const index = createTextIndex(value);
          const length = [...quote].length;
          const expected = [...value].flatMap((_, at) =>
            index.slice(at, at + length) === quote ? [at] : [],
          );
          expect(index.occurrences(quote)).toEqual(expected);
        },
      ),
    );
    expect(createTextIndex('aaa').occurrences('aa')).toEqual([0, 1]);
    expect(createTextIndex('aaa').occurrences('')).toEqual([]);
  });

  test('does not find half of a character', () => {
    expect(createTextIndex('🐟').occurrences('\udc1f')).toEqual([]);
  });
});
