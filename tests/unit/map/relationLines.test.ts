import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrowHead, beginningOf, nameSpot, pathOf } from '../../../src/map/overlay/drawRelations.ts';
import { overlaps, type Point, within } from '../../../src/map/overlay/rect.ts';
import { onScreen, relationLines } from '../../../src/map/overlay/relationLines.ts';
import type { Position } from '../../../src/model/camera.ts';
import type { PlaceId, RelationId } from '../../../src/model/ids.ts';
import { toScreen } from '../../../src/model/mercator.ts';
import type { Relation } from '../../../src/model/relation.ts';

const labels: Readonly<Record<string, Position>> = { west: [-100, 40], east: [140, 36], north: [100, 64] };
const label = (id: PlaceId): Position => labels[id] ?? [0, 0];
const ids = (...names: string[]) => names as unknown as readonly PlaceId[];
const base = { name: { en: 'Link' }, evidence: [] };
const directed = (id: string, from: string, to: string): Relation => ({
  ...base,
  id: id as RelationId,
  kind: 'directed',
  from: ids(from),
  to: ids(to),
  about: null,
});
const mutual = (id: string, ...members: string[]): Relation => ({
  ...base,
  id: id as RelationId,
  kind: 'mutual',
  members: ids(...members),
});
const size = { width: 800, height: 600 };

describe('the lines of relations', () => {
  test('run from where they start to where they lead', () => {
    const [line] = relationLines([directed('a', 'east', 'north')], label);
    expect(line).toMatchObject({ arrow: true, closed: false });
    expect(line!.positions[0]![0]).toBeCloseTo(140);
    expect(line!.positions.at(-1)![0]).toBeCloseTo(100);
    expect(relationLines([mutual('b', 'east', 'north')], label)[0]!.arrow).toBe(false);
  });

  test('are one closed shape for three places together, across 180° without a jump', () => {
    const [line] = relationLines([mutual('a', 'west', 'east', 'north')], label);
    expect(line!.closed).toBe(true);
    expect(line!.ends).toHaveLength(3);
    const lngs = line!.positions.map(([lng]) => lng);
    for (const [index, lng] of lngs.entries()) {
      if (index > 0) expect(Math.abs(lng - lngs[index - 1]!)).toBeLessThan(90);
    }
    expect(lngs.at(-1)! - lngs[0]!).toBeCloseTo(0);
  });

  test('stay two between the same places', () => {
    const lines = relationLines([directed('a', 'east', 'north'), mutual('b', 'north', 'east')], label);
    const camera = { lng: 120, lat: 50, zoom: 2 };
    const [first, second] = lines.map((line) => onScreen(line, camera, size)[0]![24]!);
    expect(Math.hypot(first![0] - second![0], first![1] - second![1])).toBeGreaterThan(12);
  });

  test('end on the canvas where their places are, wherever the map is turned to', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        (lng, zoom) => {
          const camera = { lng, lat: 45, zoom };
          const [line] = relationLines([directed('a', 'west', 'east')], label);
          const copies = onScreen(line!, camera, size);
          for (const [index, place] of [
            [0, 'west'],
            [-1, 'east'],
          ] as const) {
            const [x, y] = toScreen(labels[place]!, camera, size);
            if (x < 0 || x > size.width) continue;
            const ends = copies.map((points) => points.at(index)!);
            expect(ends.some(([ex, ey]) => Math.hypot(ex - x, ey - y) < 1e-3)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('what is drawn of a line', () => {
  const across: readonly Point[] = Array.from({ length: 41 }, (_, index) => [index * 30 - 200, 300]);

  test('has its arrow where it ends, or where the canvas does, short of a name', () => {
    expect(arrowHead(across, size)).toEqual({ tip: [790, 300], angle: 0 });
    const named = arrowHead(across, size, [{ x: 700, y: 280, width: 90, height: 40 }]);
    expect(named!.tip[0]).toBeLessThan(700);
    expect(
      arrowHead(
        [
          [-50, 0],
          [-20, 0],
        ],
        size,
      ),
    ).toBeNull();
  });

  test('grows from its start', () => {
    expect(beginningOf(across, 0)).toEqual(across.slice(0, 2));
    expect(beginningOf(across, 0.5)).toHaveLength(21);
    expect(beginningOf(across, 1)).toBe(across);
    expect(
      pathOf(
        [
          [0, 0],
          [10, 5.25],
        ],
        true,
      ),
    ).toBe('M0.0 0.0L10.0 5.3Z');
  });

  test('has a name clear of what is there, or none', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            x: fc.integer({ min: 0, max: 700 }),
            y: fc.integer({ min: 0, max: 500 }),
            width: fc.integer({ min: 10, max: 400 }),
            height: fc.integer({ min: 10, max: 300 }),
          }),
          { maxLength: 8 },
        ),
        (taken) => {
          const spot = nameSpot(across, { width: 120, height: 30 }, size, taken);
          if (spot === null) return;
          expect(within(spot, size)).toBe(true);
          expect(taken.some((rect) => overlaps(rect, spot))).toBe(false);
        },
      ),
    );
    expect(nameSpot(across, { width: 120, height: 30 }, size, [])).not.toBeNull();
    expect(nameSpot(across, { width: 120, height: 30 }, size, [{ x: 0, y: 0, ...size }])).toBeNull();
  });
});
