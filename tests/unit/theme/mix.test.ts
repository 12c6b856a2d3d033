import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mix } from '../../../src/theme/mix.ts';

const channel = fc.integer({ min: 0, max: 255 });
const hex = (channels: readonly number[]): string =>
  `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
const anyColour = fc.tuple(channel, channel, channel);
const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

describe('mix', () => {
  it.each([
    ['#ffffff', '#000000', 0.5, '#808080'],
    ['#ff0000', '#0000ff', 0.25, '#4000bf'],
    ['#0a0b0c', '#000000', 0.1, '#010101'],
    ['#2f6690', '#f3efe6', 0.32, '#b4c3ca'],
  ])('lays %s over %s at %d', (over, under, share, mixed) => {
    expect(mix(over, under, share)).toBe(mixed);
  });

  it('is the upper colour at 1 and the lower one at 0', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (over, under) => {
        expect(mix(hex(over), hex(under), 1)).toBe(hex(over));
        expect(mix(hex(over), hex(under), 0)).toBe(hex(under));
      }),
    );
  });

  it('keeps every channel between those of the two colours', () => {
    fc.assert(
      fc.property(anyColour, anyColour, fc.double({ min: 0, max: 1, noNaN: true }), (over, under, share) => {
        const mixed = mix(hex(over), hex(under), share);
        expect(mixed).toMatch(/^#[\da-f]{6}$/);
        for (const [index, value] of channelsOf(mixed).entries()) {
          const ends = [over[index] ?? 0, under[index] ?? 0];
          expect(value).toBeGreaterThanOrEqual(Math.min(...ends));
          expect(value).toBeLessThanOrEqual(Math.max(...ends));
        }
      }),
    );
  });
});
