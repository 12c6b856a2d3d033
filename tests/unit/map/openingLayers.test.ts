// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldWidth } from '../../../geo/steps/mercator.ts';
import { buildStaticMap } from '../../../geo/steps/staticMap.ts';
import { visibleRings } from '../../../geo/steps/staticRings.ts';
import { linesPath, ringsPath } from '../../../geo/steps/svgPath.ts';
import { mapSprite } from '../../../src/build/mapSprite.ts';
import { openingLayers } from '../../../src/map/live/openingLayers.ts';
import { readPath } from '../../../src/map/live/readPath.ts';
import type { RegionId } from '../../../src/model/ids.ts';
import { layers } from '../geo/layers.ts';

const point = fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }));
/** Neighbours differ, as they do on the grid. */
const line = fc
  .array(point, { minLength: 2, maxLength: 12 })
  .map((points) =>
    points.filter(
      ([x, y], index) => index === 0 || points[index - 1]?.[0] !== x || points[index - 1]?.[1] !== y,
    ),
  );

describe('readPath', () => {
  it('reads back what the build writes of open lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        expect(readPath(linesPath(lines))).toEqual(lines);
      }),
    );
  });

  it('reads back what the build writes of closed rings', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (rings) => {
        const closed = rings.map((ring) => [...ring, ...ring.slice(0, 1)]);
        expect(readPath(ringsPath(closed))).toEqual(rings);
      }),
    );
  });

  it.each(['', 'garbage', 'm', 'z'])('answers “%s” with no point', (data) => {
    expect(readPath(data).flat()).toEqual([]);
  });
});

function page(html: string): ParentNode {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

const named = ['japan', 'tokyo', 'south-china-sea', 'china', 'russia'] as RegionId[];
const areas = new Set(layers.areas.features.map(({ id }) => String(id)));
const shipped = buildStaticMap(layers.world, layers.areas, { opening: [95, -1, 152, 55], regions: named });

describe('openingLayers', () => {
  const ground = openingLayers(page(mapSprite(shipped, named)), areas, worldWidth);
  const regions = ground.countries.features.map(({ properties }) => String(properties?.region));

  it('has each country of the still map once, and no area', () => {
    const countries = Object.keys(shipped.paths).filter((id) => !areas.has(id));
    expect([...regions].sort()).toEqual(countries.sort());
    expect(regions).toContain('japan');
    expect(regions).not.toContain('tokyo');
  });

  it('puts the ground where it is, beyond 180° too', () => {
    const boundsOf = (region: string): number[] => {
      const found = ground.countries.features.find(({ properties }) => properties?.region === region);
      const all = (found?.geometry as { coordinates: number[][][][] } | undefined)?.coordinates.flat(2) ?? [];
      const [lngs, lats] = [all.map(([lng = 0]) => lng), all.map(([, lat = 0]) => lat)];
      return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)].map(Math.round);
    };
    expect(boundsOf('mongolia')).toEqual([88, 42, 120, 52]);
    expect(boundsOf('russia')[2]).toBe(190);
  });

  it('draws the line of control apart from coasts and borders', () => {
    const kinds = ground.lines.features.map(({ properties }) => properties?.kind);
    expect(kinds.filter((kind) => kind === 'controlLine')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'coast')).toHaveLength(regions.length);
  });

  it('keeps a hole with the ring around it, whichever way the source drew them', () => {
    const square = (from: number, to: number): [number, number][] => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (first, hole, second) => {
        const turn = <T>(ring: T[], back: boolean): T[] => (back ? [...ring].reverse() : ring);
        const polygons = [
          [turn(square(0, 300), first), turn(square(50, 100), hole)],
          [turn(square(400, 500), second)],
        ];
        const d = ringsPath(visibleRings(polygons, () => 0, true));
        const found = openingLayers(page(`<svg><path id="region-x" d="${d}"/></svg>`), areas, worldWidth)
          .countries.features;
        const [{ geometry }] = found as unknown as [{ geometry: { coordinates: number[][][][] } }];
        expect(geometry.coordinates.map((polygon) => polygon.length)).toEqual([2, 1]);
      }),
    );
  });

  it('is empty where the document has no map', () => {
    expect(openingLayers(page(''), areas, worldWidth).countries.features).toEqual([]);
  });
});
