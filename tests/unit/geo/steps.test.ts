import { describe, expect, it } from 'vitest';
import { fromMercator, toMercator, toViewBox, worldWidth } from '../../../geo/steps/mercator.ts';
import { inPolygons, type Pair, type Polygon, withoutIslets } from '../../../geo/steps/polygons.ts';
import { roundCorners } from '../../../geo/steps/roundCorners.ts';
import { slug } from '../../../geo/steps/slug.ts';
import { snap } from '../../../geo/steps/snap.ts';
import { areaKm2 } from '../../../geo/steps/sphericalArea.ts';
import { splice } from '../../../geo/steps/splice.ts';
import { linesPath, ringsPath } from '../../../geo/steps/svgPath.ts';
import { cutAtPole, unwrapEast, withoutEdgesAlong } from '../../../geo/steps/unwrap.ts';

function box(west: number, south: number, east: number, north: number): Polygon {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}

describe('unwrapEast', () => {
  it('runs on beyond 180° and moves western parts there', () => {
    const crossing: Polygon = [
      [
        [170, 60],
        [-170, 60],
        [-170, 70],
        [170, 70],
        [170, 60],
      ],
    ];
    expect(unwrapEast([crossing, box(-179, 50, -178, 51)])).toEqual([
      box(170, 60, 190, 70),
      box(181, 50, 182, 51),
    ]);
  });
});

describe('withoutEdgesAlong', () => {
  it('drops an edge on the meridian and keeps a ring', () => {
    expect(
      withoutEdgesAlong(180, [
        [
          [
            [178, 0],
            [180, 0],
            [180, 1],
            [179, 2],
            [178, 0],
          ],
        ],
      ]),
    ).toEqual([
      [
        [
          [178, 0],
          [180, 0],
          [179, 2],
          [178, 0],
        ],
      ],
    ]);
  });
});

describe('cutAtPole', () => {
  it('closes a polar ring over the pole at both ends of the map', () => {
    const ring: Pair[] = [
      [-178, -70],
      [0, -65],
      [178, -72],
      [-178, -70],
    ];
    expect(cutAtPole([[ring]])).toEqual([
      [
        [
          [-180, -71],
          [-178, -70],
          [0, -65],
          [178, -72],
          [180, -71],
          [180, -90],
          [-180, -90],
          [-180, -71],
        ],
      ],
    ]);
  });
});

describe('splice', () => {
  it('takes the fine outline inside the area and the coarse one outside, without an edge between', () => {
    const fine: Polygon = [
      [
        [0, 0],
        [10, 0],
        [10, 4],
        [9, 5],
        [10, 6],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ];
    const area = box(5, -1, 20, 11)[0]!;
    const result = splice([box(0, 0, 10, 10)], [fine], area);
    expect(result).toHaveLength(1);
    expect(inPolygons([9.5, 5], result)).toBe(false);
    expect(result[0]![0]!.filter(([lng]) => lng === 5)).toEqual([]);
  });
  it('leaves parts far from the area alone', () => {
    const far = box(100, 0, 101, 1);
    expect(splice([far], [], box(0, 0, 1, 1)[0]!)).toEqual([far]);
  });
});

describe('withoutIslets', () => {
  it('drops only what lies wholly inside a box', () => {
    const island = box(0, 0, 1, 1);
    expect(withoutIslets([island, box(0, 0, 9, 9)], [[-1, -1, 2, 2]])).toEqual([box(0, 0, 9, 9)]);
  });
});

describe('snap', () => {
  it('drops what collapses on the grid, holes alone included', () => {
    expect(snap([box(0, 0, 0.0004, 0.0004)])).toEqual([]);
    const pierced: Polygon = [...box(0, 0, 1, 1), ...box(0.5, 0.5, 0.5004, 0.5004)];
    expect(snap([pierced])).toEqual([box(0, 0, 1, 1)]);
  });
});

describe('areaKm2', () => {
  it('knows the sphere and subtracts holes', () => {
    expect(areaKm2([box(-180, -90, 180, 90)])).toBeCloseTo(4 * Math.PI * 6371.0088 ** 2, -3);
    expect(areaKm2([[...box(0, 0, 2, 2), ...box(0, 0, 2, 2)]])).toBe(0);
  });
});

describe('slug', () => {
  it.each([
    ['South Korea', 'south-korea'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ['St. Vincent & Grenadines', 'st-vincent-grenadines'],
    ['Åland Islands', 'aland-islands'],
    ['Congo - Kinshasa', 'congo-kinshasa'],
  ])('makes %s %s', (name, id) => {
    expect(slug(name)).toBe(id);
  });
});

describe('roundCorners', () => {
  it('closes the ring and stays inside its control points', () => {
    const ring = roundCorners([
      [0, 0],
      [8, 0],
      [8, 8],
      [0, 8],
    ]);
    expect(ring[0]).toEqual(ring.at(-1));
    expect(ring).toHaveLength(33);
    expect(ring.every(([lng, lat]) => lng >= 0 && lng <= 8 && lat >= 0 && lat <= 8)).toBe(true);
  });
});

describe('Mercator', () => {
  it('has the world as a square with north up', () => {
    expect(toMercator([-180, 0])).toEqual([0, worldWidth / 2]);
    expect(toMercator([180, 90])[1]).toBeCloseTo(0, 3);
    expect(toMercator([190, 0])[0]).toBeGreaterThan(worldWidth);
  });
  it('inverts', () => {
    const [lng, lat] = fromMercator(toMercator([139.7, 35.7]));
    expect(lng).toBeCloseTo(139.7, 9);
    expect(lat).toBeCloseTo(35.7, 9);
  });
  it('gives a viewBox of width × 8192/360 from the north-west corner', () => {
    const [x, y, width, height] = toViewBox([95, -1, 152, 55]);
    expect([x, y]).toEqual(toMercator([95, 55]));
    expect(width).toBeCloseTo((57 / 360) * 8192, 9);
    expect(y + height).toBeCloseTo(toMercator([0, -1])[1], 9);
  });
});

describe('path data', () => {
  it('is relative, with h and v, and each ring from the start of the one before', () => {
    expect(
      ringsPath([
        [
          [10, 10],
          [14, 10],
          [14, 13],
          [11, 12],
          [10, 10],
        ],
        [
          [20, 8],
          [21, 9],
          [20, 9],
          [20, 8],
        ],
      ]),
    ).toBe('m10 10h4v3l-3-1zm10-2 1 1h-1z');
  });
  it('draws lines open, each from the end of the one before', () => {
    expect(
      linesPath([
        [
          [1, 1],
          [3, 4],
        ],
        [
          [3, 5],
          [3, 9],
        ],
      ]),
    ).toBe('m1 1 2 3m0 1v4');
  });
});
