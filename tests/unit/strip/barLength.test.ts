import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barLength, barLengthCss } from '../../../src/strip/barLength.ts';

describe('barLength', () => {
  it.each([
    [1, 1],
    [14, 1],
    [15, 2],
    [148, 15],
    [600, 60],
    [9999, 60],
  ])('of %d characters is %d', (characters, length) => {
    expect(barLength(characters)).toBe(length);
  });

  it('never falls as a sentence grows, and always has a rule in the style sheet', () => {
    const css = barLengthCss();
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(100), (characters, more) => {
        expect(barLength(characters + more)).toBeGreaterThanOrEqual(barLength(characters));
        const length = barLength(characters);
        expect(css).toContain(`[data-length="${length}"]{flex-grow:${length}}`);
      }),
    );
  });
});
