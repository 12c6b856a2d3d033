import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairwise } from '../../support/pairwise.ts';

it('brings every value together with every value of every other factor', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(sizes, (counts) => {
      const factors = Object.fromEntries(
        counts.map((count, at) => [`factor ${at}`, Array.from({ length: count }, (_, value) => value)]),
      );
      const rows = pairwise(factors);
      for (const [a, xs] of Object.entries(factors))
        for (const [b, ys] of Object.entries(factors))
          if (a !== b)
            for (const x of xs)
              for (const y of ys) expect(rows.some((row) => row[a] === x && row[b] === y)).toBe(true);
      const [most = 1, second = 1] = [...counts].sort((x, y) => y - x);
      // No fewer can do; far more would be the whole product.
      expect(rows.length).toBeGreaterThanOrEqual(most * second);
      expect(rows.length).toBeLessThanOrEqual(2 * most * second + counts.length);
    }),
  );
});

it('takes the values as they are', () => {
  expect(pairwise({ a: ['x'], b: [1, 2] })).toEqual([
    { a: 'x', b: 1 },
    { a: 'x', b: 2 },
  ]);
});
