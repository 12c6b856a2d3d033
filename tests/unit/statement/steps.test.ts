import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/model/language.ts';
import { loadBundle, readRegions } from '../../../src/statement/readBundle.ts';
import { shipped } from './fixtures.ts';

const { regions } = await readRegions(
  fileURLToPath(new URL('../../../geo/layers/regions.json', import.meta.url)),
);
const { statement, extras } = await loadBundle(shipped, regions);

describe('the talk from the shipped text', () => {
  test('tells the text in its order, a passage a step, and leaves none out', () => {
    expect(extras?.steps.map(({ passage }) => passage)).toEqual(
      statement?.passages.map(({ number }) => number),
    );
    expect(statement?.stepIds).toEqual(extras?.steps.map(({ id }) => id));
  });

  test('has headline, notes and question in each language, and each of its own', () => {
    for (const field of ['headline', 'notes', 'question'] as const) {
      const texts = extras?.steps.flatMap((step) => languages.map((language) => step[field][language])) ?? [];
      expect(texts.filter((text) => text === undefined)).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test('shows the label of each place it speaks of, but for soft extents', () => {
    const hidden = extras?.steps.flatMap(({ id, places, bounds: [west, south, east, north] }) =>
      places
        .filter((placeId) => {
          const place = statement?.places.find((candidate) => candidate.id === placeId);
          if (!place || place.soft) return false;
          const [lng, lat] = place.label;
          const inside = [lng, lng + 360].some((at) => west <= at && at <= east);
          return !(inside && south <= lat && lat <= north);
        })
        .map((place) => `${id}: ${place}`),
    );
    expect(hidden).toEqual([]);
  });
});
