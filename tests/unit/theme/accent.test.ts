import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableAccent } from '../../../src/theme/accent.ts';
import { flavours, tokens } from '../../../src/theme/palette.ts';
import { contrast } from './wcag.ts';

const anyColour = fc.stringMatching(/^#[0-9a-f]{6}$/);

describe.each(flavours)('a host’s colour on %s', (flavour) => {
  it('can be read on every ground, whatever it was', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const accent = readableAccent(colour, flavour);
        expect(accent).toMatch(/^#[0-9a-f]{6}$/);
        for (const ground of ['paper', 'raised', 'sea', 'land'] as const)
          expect(contrast(accent, tokens[ground][flavour])).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('stays as it is where it can be read already', () => {
    const colour = { light: '#1a4d2e', dark: '#ffd166' }[flavour];
    expect(readableAccent(colour, flavour)).toBe(colour);
  });

  it('changes no more than it must', () => {
    const colour = { light: '#ffd166', dark: '#1a4d2e' }[flavour];
    const accent = readableAccent(colour, flavour);
    expect(accent).not.toBe(colour);
    expect(contrast(accent, tokens.land[flavour])).toBeLessThan(5.2);
  });
});
