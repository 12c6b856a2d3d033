import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { boundsOf, outerRing } from '../../../geo/steps/polygons.ts';
import { areaKm2 } from '../../../geo/steps/sphericalArea.ts';
import { layers, shapes } from './layers.ts';

const { world, points, regions } = layers;

describe('the world layer', () => {
  it('has the regions that the first statement needs', () => {
    const needed = [
      'tokyo',
      'united-states',
      'south-korea',
      'japan',
      'north-korea',
      'russia',
      'south-china-sea',
    ];
    const further = ['china', 'ukraine', 'taiwan', 'mongolia', 'indo-pacific', 'asia-pacific', 'asia'];
    for (const id of [...needed, ...further]) {
      expect(shapes.get(id)?.length, id).toBeGreaterThan(0);
      expect(regions[id], id).toBeDefined();
    }
  });

  it('carries Russia in one piece beyond 180°', () => {
    const [west, , east] = boundsOf(shapes.get('russia')!.flatMap(outerRing));
    expect(west).toBeCloseTo(19.6, 1);
    expect(east).toBeCloseTo(190.3, 1);
    const largest = Math.max(...shapes.get('russia')!.map((polygon) => areaKm2([polygon])));
    expect(largest).toBeGreaterThan(16_000_000);
  });

  it.each([
    ['united-states', 9_430_000],
    ['russia', 16_850_000],
    ['japan', 373_000],
    ['south-korea', 98_500],
    ['north-korea', 122_300],
    ['china', 9_371_000],
    ['ukraine', 597_000],
  ])('keeps the area of %s through simplification, within 1 %%', (id, km2) => {
    expect(areaKm2(shapes.get(id)!) / km2).toBeCloseTo(1, 2);
    expect(Math.abs(areaKm2(shapes.get(id)!) / regions[id]!.areaKm2 - 1)).toBeLessThan(0.01);
  });

  it('draws the Military Demarcation Line apart from the borders, once', () => {
    const line = feature(world, world.objects.controlLine).geometry.coordinates;
    expect(line).toHaveLength(1);
    const [west, south, east, north] = boundsOf(line[0]!.map(([lng = 0, lat = 0]) => [lng, lat] as const));
    expect([west, south, east, north].map((value) => Number(value.toFixed(1)))).toEqual([
      126.7, 37.8, 128.4, 38.6,
    ]);
    const arcs = new Set(world.objects.controlLine.arcs.flat().map((arc) => (arc < 0 ? ~arc : arc)));
    for (const name of ['coast', 'borders'] as const) {
      const others = world.objects[name].arcs.flat().map((arc) => (arc < 0 ? ~arc : arc));
      expect(
        others.filter((arc) => arcs.has(arc)),
        name,
      ).toEqual([]);
    }
  });

  it('has every arc in exactly one of coast, borders and control line, but for the polar cut', () => {
    const lines = [world.objects.coast, world.objects.borders, world.objects.controlLine];
    const used = lines.flatMap(({ arcs }) => arcs.flat().map((arc) => (arc < 0 ? ~arc : arc)));
    expect(new Set(used).size).toBe(used.length);
    expect(world.arcs.length - used.length).toBe(1);
  });

  it('has borders, not coasts, where the finer and the coarser source meet over land', () => {
    const coast = feature(world, world.objects.coast).geometry.coordinates.flat();
    const inland = coast.filter(([lng = 0, lat = 0]) => lng > 122 && lng < 136 && lat > 45.4 && lat < 46.2);
    expect(inland).toEqual([]);
  });
});

describe('the points', () => {
  const of = (kind: string) => points.features.filter(({ properties }) => properties.kind === kind);

  it('name both sides of a disputed name in English and the usual one in Japanese and Korean', () => {
    const sea = of('sea').find(({ id }) => id === 'sea-of-japan');
    expect(sea?.properties.name).toEqual({ en: 'Sea of Japan / East Sea', ja: '日本海', ko: '동해' });
    expect(Object.keys(sea?.properties.note ?? {})).toEqual(['en', 'ja', 'ko']);
  });

  it('give every disputed place and line a note in three languages', () => {
    expect(of('disputed').length).toBeGreaterThanOrEqual(9);
    for (const { id, properties } of [...of('disputed'), ...of('line')]) {
      expect(
        Object.values(properties.note ?? {}).filter((note) => note !== ''),
        String(id),
      ).toHaveLength(3);
      expect(properties.minZoom, String(id)).toBeLessThan(properties.maxZoom);
    }
  });

  it('stand for countries too small to draw', () => {
    expect(shapes.has('vatican-city')).toBe(false);
    expect(of('tiny').map(({ properties }) => properties.region)).toContain('vatican-city');
  });
});

describe('regions.json', () => {
  it('names every region in three languages', () => {
    for (const [id, { name }] of Object.entries(regions)) {
      expect(
        [name.en, name.ja, name.ko].every((text) => text.length > 0),
        id,
      ).toBe(true);
    }
    expect(regions['south-korea']?.name).toEqual({ en: 'South Korea', ja: '韓国', ko: '한국' });
    expect(regions['north-korea']?.name).toEqual({ en: 'North Korea', ja: '北朝鮮', ko: '북한' });
  });

  it('has bounds that a camera can fit: west before east, the label within', () => {
    for (const [id, { bounds, label }] of Object.entries(regions)) {
      const [west, south, east, north] = bounds;
      expect(west < east && south < north && east - west <= 360, id).toBe(true);
      expect(label[0] >= west && label[0] <= east && label[1] >= south && label[1] <= north, id).toBe(true);
    }
  });

  it('frames main parts, not far ones', () => {
    expect(regions['united-states']?.bounds).toEqual([-125, 24, -66, 50]);
    expect(regions.tokyo?.bounds).toEqual([138.92, 35.49, 139.89, 35.88]);
    expect(regions.france!.bounds[0]).toBeGreaterThan(-10);
    expect(regions.japan!.bounds[0]).toBeLessThan(123);
    expect(regions.malaysia!.bounds[2] - regions.malaysia!.bounds[0]).toBeGreaterThan(15);
  });
});
