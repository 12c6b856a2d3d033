import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { checkDifference } from '../../../geo/checks/checkDifference.ts';
import { checkSeaArea, checkSize } from '../../../geo/checks/checkNumbers.ts';
import { checkProbes } from '../../../geo/checks/checkProbes.ts';
import { checkRegions } from '../../../geo/checks/checkRegions.ts';
import { checkSeams } from '../../../geo/checks/checkSeams.ts';
import { checkSources } from '../../../geo/checks/checkSources.ts';
import type { Pair, Polygon } from '../../../geo/steps/polygons.ts';
import { buildWorld, type World } from '../../../geo/steps/world.ts';
import { layers } from './layers.ts';

function worldOf(...rings: Pair[][]): World {
  return buildWorld(
    rings.map((ring, index) => ({ id: `country-${index}`, a3: `C${index}`, polygons: [[ring]] })),
    [],
  );
}

function withoutArea(id: string) {
  return {
    ...layers,
    areas: { ...layers.areas, features: layers.areas.features.filter((area) => area.id !== id) },
  };
}

describe('checkSources', () => {
  const digest = 'a'.repeat(64);
  const sums = `${digest}  atlas/world.json\n`;

  it('accepts what is listed', () => {
    expect(checkSources(sums, new Map([['atlas/world.json', digest]]))).toEqual([]);
  });
  it('names a changed, a missing and an unlisted source', () => {
    expect(checkSources(sums, new Map([['atlas/world.json', 'b'.repeat(64)]]))).toMatchObject([
      { file: 'sources/atlas/world.json', code: 'source-changed' },
    ]);
    expect(checkSources(sums, new Map([['new.json', digest]]))).toMatchObject([
      { file: 'sources/atlas/world.json', code: 'source-missing' },
      { subject: 'new.json', code: 'source-unlisted' },
    ]);
  });
});

describe('checkDifference', () => {
  it('counts the offset in code points', () => {
    const built = new Map([['a.json', '{"😀":1}']]);
    expect(checkDifference(built, new Map([['a.json', '{"😀":2}']]))).toMatchObject([
      { file: 'layers/a.json', offset: 5, expected: '1}', found: '2}' },
    ]);
  });
  it('reports a file that only ends early', () => {
    expect(checkDifference(new Map([['a', 'xyz']]), new Map([['a', 'xy']]))).toMatchObject([
      { offset: 2, expected: 'z', found: '' },
    ]);
  });
});

describe('checkSeams', () => {
  it('accepts the shipped world', () => {
    expect(checkSeams(layers.world)).toEqual([]);
  });
  it('reports a polygon that jumps across the map', () => {
    const issues = checkSeams(
      worldOf([
        [179, 60],
        [-179, 60],
        [-179, 61],
        [179, 61],
        [179, 60],
      ]),
    );
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['jump']));
    expect(new Set(issues.map(({ subject }) => subject))).toEqual(new Set(['country-0', 'coast']));
  });
  it('reports an edge along the antimeridian', () => {
    const issues = checkSeams(
      worldOf([
        [170, 60],
        [180, 60],
        [180, 61],
        [170, 61],
        [170, 60],
      ]),
    );
    expect(issues).toMatchObject([
      { subject: 'country-0', code: 'seam' },
      { subject: 'coast', code: 'seam' },
    ]);
  });
});

describe('checkRegions', () => {
  it('accepts the shipped layers', () => {
    expect(checkRegions(layers)).toEqual([]);
  });
  it('reports a region without a shape', () => {
    expect(checkRegions(withoutArea('tokyo'))).toMatchObject([
      { subject: 'tokyo', code: 'region-shapeless' },
    ]);
  });
  it('reports a shape without an entry', () => {
    const { japan: _, ...regions } = layers.regions;
    expect(checkRegions({ ...layers, regions })).toMatchObject([
      { subject: 'japan', code: 'region-missing' },
    ]);
  });
  it('reports a label outside its region and an id used twice', () => {
    const regions = { ...layers.regions, japan: { ...layers.regions.japan!, label: [134.6, 39.9] as const } };
    expect(checkRegions({ ...layers, regions })).toMatchObject([{ subject: 'japan', code: 'label-outside' }]);
    const twice = { ...layers.points, features: [...layers.points.features, layers.points.features[0]!] };
    expect(checkRegions({ ...layers, points: twice })).toMatchObject([{ code: 'duplicate-id' }]);
  });
});

describe('checkProbes', () => {
  it('accepts the shipped layers', () => {
    expect(checkProbes(layers)).toEqual([]);
  });
  it('reports places that a region lost', () => {
    expect(checkProbes(withoutArea('tokyo')).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('Shinjuku'),
    );
  });
  it('reports places that a region should not have', () => {
    const all: Polygon = [
      [
        [130, 30],
        [150, 30],
        [150, 40],
        [130, 40],
        [130, 30],
      ],
    ];
    const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: [all] };
    const features = layers.areas.features.map((area) =>
      area.id === 'tokyo' ? { ...area, geometry } : area,
    );
    const messages = checkProbes({ ...layers, areas: { ...layers.areas, features } }).map(
      ({ message }) => message,
    );
    expect(messages).toHaveLength(4);
    expect(messages[0]).toContain('Yokohama');
  });
  it('reports a sea whose name stands on land', () => {
    const features = layers.points.features.map((point) =>
      point.id === 'sea-of-japan'
        ? { ...point, geometry: { type: 'Point' as const, coordinates: [138, 36.2] } }
        : point,
    );
    expect(checkProbes({ ...layers, points: { ...layers.points, features } })).toMatchObject([
      { message: expect.stringContaining('lies in japan') },
    ]);
  });
});

describe('checkSeaArea', () => {
  const withArea = (areaKm2: number) => ({
    ...layers,
    regions: { ...layers.regions, 'south-china-sea': { ...layers.regions['south-china-sea']!, areaKm2 } },
  });

  it('accepts the shipped area and 1 % around the reference', () => {
    expect(checkSeaArea(layers)).toEqual([]);
    expect(checkSeaArea(withArea(3_337_885 * 1.009))).toEqual([]);
  });
  it('refuses more', () => {
    expect(checkSeaArea(withArea(3_500_000))).toMatchObject([{ code: 'sea-area', found: '3500000 km²' }]);
  });
});

describe('checkSize', () => {
  it('allows 250 kB and not a byte more', () => {
    expect(
      checkSize(
        new Map([
          ['a', 249_999],
          ['b', 1],
        ]),
      ),
    ).toEqual([]);
    expect(
      checkSize(
        new Map([
          ['a', 249_999],
          ['b', 2],
        ]),
      ),
    ).toMatchObject([{ code: 'too-large' }]);
  });
});
