import { mapGeometry } from 'virtual:dateline/map';
import { statement } from 'virtual:dateline/statement';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { contains, labelAnchors } from '../../../src/build/labelAnchors.ts';
import { anchorsOf } from '../../../src/model/mapGeometry.ts';
import { toWorld } from '../../../src/model/mercator.ts';
import type { Place } from '../../../src/model/statement.ts';

/** A square of 40° with a hole in its middle, and an island. */
const ring: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [0, 0],
        [40, 0],
        [40, 40],
        [0, 40],
        [0, 0],
      ],
      [
        [15, 15],
        [15, 25],
        [25, 25],
        [25, 15],
        [15, 15],
      ],
    ],
    [
      [
        [60, 10],
        [61, 10],
        [61, 11],
        [60, 11],
        [60, 10],
      ],
    ],
  ],
};

const apart = (a: readonly [number, number], b: readonly [number, number]): number => {
  const [ax, ay] = toWorld(a);
  const [bx, by] = toWorld(b);
  return Math.hypot(ax - bx, ay - by);
};

describe('contains', () => {
  it.each([
    [[5, 5], true],
    [[60.5, 10.5], true],
    [[20, 20], false],
    [[50, 20], false],
    [[-1, 5], false],
  ] as const)('says of %o: %s', (position, inside) => {
    expect(contains(ring, position)).toBe(inside);
  });

  it('says no of what has no area', () => {
    expect(contains({ type: 'Point', coordinates: [5, 5] }, [5, 5])).toBe(false);
  });
});

describe('labelAnchors', () => {
  const anchors = labelAnchors(ring, [6, 20]);

  it('begin with the region’s own label point and the room that it has', () => {
    expect(anchors[0]?.position).toEqual([6, 20]);
    expect(anchors[0]?.room).toBeCloseTo(6 / 360, 3);
  });

  it('say of a label point outside the region that there is no room', () => {
    expect(labelAnchors(ring, [20, 20])[0]).toEqual({ position: [20, 20], room: 0 });
  });

  it('lie inside the region, not in its hole, the roomiest first', () => {
    const further = anchors.slice(1);
    expect(further.length).toBeGreaterThan(3);
    expect(further.filter(({ position }) => !contains(ring, position))).toEqual([]);
    const rooms = further.map(({ room }) => room);
    expect(rooms).toEqual([...rooms].sort((a, b) => b - a));
  });

  it('have no more room around them than there is land', () => {
    for (const { position, room } of anchors) {
      const [lng, lat] = position;
      const sides = [lng, 40 - lng].map((degrees) => degrees / 360);
      const ends = [apart(position, [lng, 0]), apart(position, [lng, 40])];
      expect(room).toBeLessThanOrEqual(Math.min(...sides, ...ends) + 0.0002);
      expect(contains(ring, [lng, lat])).toBe(true);
    }
  });

  it('stand apart from one another', () => {
    const further = anchors.slice(1);
    for (const [index, a] of further.entries()) {
      for (const b of further.slice(index + 1))
        expect(apart(a.position, b.position)).toBeGreaterThan(61 / 360 / 14);
    }
  });
});

describe('the anchors that ship', () => {
  it.each(statement.places.map((place: Place) => [place.id, place] as const))(
    'are there for %s, with its label point first unless it is a soft extent',
    (_id, place) => {
      const anchors = anchorsOf(mapGeometry, place);
      expect(anchors.length).toBeGreaterThan(0);
      if (!place.soft) expect(anchors[0]?.position).toEqual(place.label);
    },
  );
});
