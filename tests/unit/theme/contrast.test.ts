import { describe, expect, it } from 'vitest';
import { roles } from '../../../src/model/statement.ts';
import { mix } from '../../../src/theme/mix.ts';
import { flavours, shades, type Token, tokens, wash } from '../../../src/theme/palette.ts';
import { contrast } from './wcag.ts';

const text = 4.5;
const graphics = 3;

describe('contrast', () => {
  it('is 21 between black and white, 1 between equals, and the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 9);
    expect(contrast('#b83e28', '#b83e28')).toBe(1);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe.each(flavours)('the %s palette', (flavour) => {
  const colour = (token: Token): string => tokens[token][flavour];

  it.each(['paper', 'raised'] as const)('lets ink, muted words and links be read on %s', (ground) => {
    for (const words of ['ink', 'muted', 'link'] as const)
      expect(contrast(colour(words), colour(ground)), words).toBeGreaterThanOrEqual(text);
  });

  it.each([...roles, 'edge', 'focus'] as const)('lets %s be seen on paper', (token) => {
    expect(contrast(colour(token), colour('paper'))).toBeGreaterThanOrEqual(graphics);
  });

  it.each(['sea', 'land'] as const)('lets muted names be seen and ink be read on %s', (ground) => {
    expect(contrast(colour('muted'), colour(ground))).toBeGreaterThanOrEqual(graphics);
    expect(contrast(colour('ink'), colour(ground))).toBeGreaterThanOrEqual(text);
  });

  it.each(
    roles.flatMap((role) =>
      (['land', 'sea'] as const).flatMap((ground) =>
        (['rest', 'large'] as const).map((share) => [role, ground, share] as const),
      ),
    ),
  )('lets ink be read on the wash of %s over %s, %s', (role, ground, share) => {
    const fill = mix(colour(role), colour(ground), wash[share]);
    expect(contrast(colour('ink'), fill)).toBeGreaterThanOrEqual(text);
    // A dark venue is brighter than any other role: muted words stand on its fill only over the sea, or large.
    const isBrightest = flavour === 'dark' && role === 'venue' && ground === 'land' && share === 'rest';
    if (!isBrightest) expect(contrast(colour('muted'), fill)).toBeGreaterThanOrEqual(graphics);
  });

  it.each(['land', 'sea'] as const)(
    'lets ink be read on every shade over %s, each unlike the next',
    (ground) => {
      const fills = shades.map((share) => mix(colour('link'), colour(ground), share));
      for (const [index, fill] of fills.entries()) {
        expect(contrast(colour('ink'), fill), fill).toBeGreaterThanOrEqual(text);
        // In any eyes, only lightness tells them apart: it must change by a tenth each.
        if (index > 0) expect(contrast(fill, fills[index - 1] ?? fill)).toBeGreaterThan(1.1);
      }
    },
  );

  it.each(roles.flatMap((role) => [0.16, 0.34].map((share) => [role, share] as const)))(
    'lets ink be read on a mark of %s, at rest and chosen: %d',
    (role, share) => {
      const mark = mix(colour(role), colour('paper'), share);
      expect(contrast(colour('ink'), mark)).toBeGreaterThanOrEqual(text);
    },
  );

  it.each(['party', 'concern', 'waters'] as const)('outlines a chosen region of %s visibly', (role) => {
    for (const ground of ['land', 'sea'] as const) {
      for (const share of [wash.chosen, wash.chosenLarge]) {
        const fill = mix(colour(role), colour(ground), share);
        expect(contrast(colour('outline'), fill), `${ground} ${share}`).toBeGreaterThanOrEqual(graphics);
      }
    }
  });

  it.each(roles)('outlines a chosen large region of %s visibly', (role) => {
    for (const ground of ['land', 'sea'] as const) {
      const fill = mix(colour(role), colour(ground), wash.chosenLarge);
      expect(contrast(colour('outline'), fill), ground).toBeGreaterThanOrEqual(graphics);
    }
  });
});
