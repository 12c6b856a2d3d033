import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../src/url/textFragment.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

describe('textFragment', () => {
  it('holds a quote of ten words whole', () => {
    expect(textFragment(words(10))).toBe(`#:~:text=${encodeURIComponent(words(10))}`);
  });

  it('holds the first and the last five words of a longer one', () => {
    expect(textFragment(words(11))).toBe('#:~:text=w0%20w1%20w2%20w3%20w4,w6%20w7%20w8%20w9%20w10');
  });

  it('escapes what has a meaning in a text directive', () => {
    expect(textFragment('Won-sik, R&D')).toBe('#:~:text=Won%2Dsik%2C%20R%26D');
    expect(textFragment("Japan's “aim”")).toBe('#:~:text=Japan%27s%20%E2%80%9Caim%E2%80%9D');
  });

  it('takes any white space for one space, and none at the ends', () => {
    expect(textFragment('  one\n two\t')).toBe('#:~:text=one%20two');
  });

  it('can be read back, whatever the quote holds', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .filter((text) => !/\s/.test(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (quote) => {
        const fragment = textFragment(quote.join(' '));
        expect(fragment).toMatch(/^#:~:text=[^-&,\s]+(,[^-&,\s]+)?$/);
        const [start, end] = fragment.slice('#:~:text='.length).split(',').map(decodeURIComponent);
        expect(start).toBe((quote.length > 10 ? quote.slice(0, 5) : quote).join(' '));
        expect(end).toBe(quote.length > 10 ? quote.slice(-5).join(' ') : undefined);
      }),
    );
  });
});
