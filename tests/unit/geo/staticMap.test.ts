import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toMercator, toViewBox } from '../../../geo/steps/mercator.ts';
import { inPolygons, type Pair } from '../../../geo/steps/polygons.ts';
import { buildStaticMap, mergedLand } from '../../../geo/steps/staticMap.ts';
import { readPath } from '../../../src/map/live/readPath.ts';
import type { Bounds } from '../../../src/model/camera.ts';
import type { RegionId } from '../../../src/model/ids.ts';
import { layers } from './layers.ts';

const opening: Bounds = [95, -1, 152, 55];
const regions = [
  'tokyo',
  'united-states',
  'south-korea',
  'japan',
  'north-korea',
  'russia',
  'south-china-sea',
  'china',
  'ukraine',
  'indo-pacific',
  'asia-pacific',
  'asia',
] as RegionId[];
const map = buildStaticMap(layers.world, layers.areas, { opening, regions });
const merged = buildStaticMap(layers.world, layers.areas, { opening, regions, mergeOthers: true });

function ringsOf(id: string): ReturnType<typeof readPath> {
  return readPath(map.paths[id] ?? '');
}

function covers(id: string, lng: number, lat: number): boolean {
  const rings = ringsOf(id).map((ring) => [...ring, ring[0]!].map(([x, y]): Pair => [x, y]));
  return inPolygons(toMercator([lng, lat]), [rings]);
}

function vertices(id: string): Set<string> {
  return new Set(ringsOf(id).flat().map(String));
}

describe('buildStaticMap', () => {
  it('has the Mercator rectangle of the opening as its viewBox', () => {
    expect(map.viewBox).toEqual(toViewBox(opening));
  });

  it('draws every named region, as integers and relative commands only', () => {
    for (const id of regions) expect(map.paths[id], id).toMatch(/^m[-0-9mlhvz ]+z$/);
  });

  it('has no ring without an area: at least three points each', () => {
    for (const id of Object.keys(map.paths)) {
      expect(Math.min(...ringsOf(id).map((ring) => ring.length)), id).toBeGreaterThanOrEqual(3);
    }
  });

  it.each([
    ['china', 'north-korea'],
    ['china', 'russia'],
    ['north-korea', 'south-korea'],
    ['north-korea', 'russia'],
    ['china', 'mongolia'],
    ['tokyo', 'japan'],
  ])('lets %s and %s share their vertices', (a, b) => {
    const other = vertices(b);
    expect([...vertices(a)].filter((vertex) => other.has(vertex)).length).toBeGreaterThan(1);
  });

  it('draws the control line along vertices that both Koreas have', () => {
    const [north, south] = [vertices('north-korea'), vertices('south-korea')];
    const line = readPath(map.controlLine).flat().map(String);
    expect(line.length).toBeGreaterThan(3);
    expect(line.filter((vertex) => !north.has(vertex) || !south.has(vertex))).toEqual([]);
  });

  it.each([
    ['south-korea', 'Jeju', 126.55, 33.38],
    ['japan', 'Okinawa', 128.0, 26.55],
    ['japan', 'Sado', 138.4, 38.05],
    ['russia', 'Kaliningrad', 21.3, 54.7],
    ['russia', 'Sakhalin', 142.8, 50.5],
    ['russia', 'Iturup', 147.9, 45.05],
    ['russia', 'Chukotka', 186, 67],
    ['united-states', 'Alaska', -152, 65],
    ['united-states', 'Hawaiʻi', -155.5, 19.6],
    ['china', 'Hainan', 109.8, 19.2],
    ['ukraine', 'Crimea', 34.3, 45.3],
    ['tokyo', 'Shinjuku', 139.69, 35.69],
    ['south-china-sea', 'the Spratlys’ waters', 114, 10],
  ])('keeps of %s: %s', (id, _place, lng, lat) => {
    expect(covers(id, lng, lat)).toBe(true);
  });

  it('keeps a named region that is smaller than what is dropped', () => {
    const singapore = 'singapore' as RegionId;
    const far: Bounds = [-120, 0, 0, 60];
    expect(
      buildStaticMap(layers.world, layers.areas, { opening: far, regions: [] }).paths[singapore],
    ).toBeUndefined();
    expect(
      buildStaticMap(layers.world, layers.areas, { opening: far, regions: [singapore] }).paths[singapore],
    ).toBeDefined();
  });

  it('is the same each time', () => {
    expect(buildStaticMap(layers.world, layers.areas, { opening, regions })).toEqual(map);
  });

  it('stays within its share of the first round trips', () => {
    const size = (paths: Readonly<Record<string, string>>): number =>
      brotliCompressSync(Object.values(paths).join('\n')).length;
    expect(size(map.paths)).toBeLessThan(20_000);
    expect(size(merged.paths)).toBeLessThan(16_000);
  });

  it('grows coarser with the tolerance', () => {
    const coarse = buildStaticMap(layers.world, layers.areas, { opening, regions, tolerancePx: 3 });
    expect(coarse.paths.japan!.length).toBeLessThan(map.paths.japan!.length / 1.5);
  });

  it('merges the countries that are not named into one ground', () => {
    expect(Object.keys(merged.paths).sort()).toEqual([...regions, mergedLand].sort());
    expect(merged.paths.japan).toBe(map.paths.japan);
  });
});
