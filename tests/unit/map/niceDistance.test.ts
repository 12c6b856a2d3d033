import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceDistance } from '../../../src/map/overlay/niceDistance.ts';

describe('niceDistance', () => {
  it.each([
    [1, 1],
    [1.99, 1],
    [2, 2],
    [4.9, 2],
    [5, 5],
    [9.99, 5],
    [10, 10],
    [340, 200],
    [1999, 1000],
    [0.3, 0.2],
  ])('rounds %d down to %d', (longest, nice) => {
    expect(niceDistance(longest)).toBe(nice);
  });

  it('is no longer than asked, and longer than two fifths of it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (longest) => {
        const nice = niceDistance(longest);
        expect(nice).toBeLessThanOrEqual(longest * (1 + 1e-12));
        expect(nice).toBeGreaterThan(longest * 0.399);
      }),
    );
  });

  it.each([0, -5, Number.NaN])('is nothing for %d, which no bar can show', (longest) => {
    expect(niceDistance(longest)).toBe(0);
  });
});
