import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLabels } from '../../../src/map/overlay/layout.ts';
import type { LabelRequest, Placement } from '../../../src/map/overlay/placement.ts';
import { overlaps } from '../../../src/map/overlay/rect.ts';

const size = { width: 800, height: 600 };
const none: ReadonlyMap<string, Placement> = new Map();

const label = (id: string, x: number, y: number): LabelRequest => ({
  id,
  size: { width: 90, height: 24 },
  anchors: [{ at: [x, y], room: 0 }],
  priority: 0,
  insideOnly: false,
  mayPoint: true,
});

/** The way that a label's line leads, each axis −1, 0 or 1. */
function wayOf(placement: Placement | undefined): readonly number[] | undefined {
  if (placement?.kind !== 'leader') return undefined;
  const { anchor, end } = placement;
  return [Math.sign(Math.round(end[0] - anchor[0])), Math.sign(Math.round(end[1] - anchor[1]))];
}

describe('layoutLabels, frame after frame', () => {
  it('keeps every direction when the map moves by three pixels', () => {
    const step = fc.integer({ min: -3, max: 3 });
    const spread = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(spread, step, step, (offsets, dx, dy) => {
        // Pairs of neighbours: the second name of each pair has to go where the first one leaves room.
        const at = offsets.map(
          ([x, y], index) => [200 + 250 * (index % 2) + x, 200 + 30 * index + y] as const,
        );
        const before = layoutLabels({
          size,
          labels: at.map(([x, y], index) => label(`${index}`, x, y)),
          obstacles: [],
          previous: none,
        });
        const after = layoutLabels({
          size,
          labels: at.map(([x, y], index) => label(`${index}`, x + dx, y + dy)),
          obstacles: [],
          previous: before,
        });
        for (const [id, placement] of before) expect(wayOf(after.get(id))).toEqual(wayOf(placement));
      }),
    );
  });

  it('keeps a direction that was taken to get round an obstacle, when the obstacle has gone', () => {
    const obstacles = [{ x: 405, y: 299, width: 300, height: 300 }];
    const before = layoutLabels({ size, labels: [label('a', 400, 300)], obstacles, previous: none });
    expect(wayOf(before.get('a'))).toEqual([-1, 0]);
    const moved = [label('a', 403, 298)];
    expect(wayOf(layoutLabels({ size, labels: moved, obstacles: [], previous: before }).get('a'))).toEqual([
      -1, 0,
    ]);
    expect(wayOf(layoutLabels({ size, labels: moved, obstacles: [], previous: none }).get('a'))).toEqual([
      1, 0,
    ]);
  });

  it('forgets a direction when the place has jumped', () => {
    const obstacles = [{ x: 405, y: 299, width: 300, height: 300 }];
    const before = layoutLabels({ size, labels: [label('a', 400, 300)], obstacles, previous: none });
    const after = layoutLabels({ size, labels: [label('a', 300, 200)], obstacles: [], previous: before });
    expect(wayOf(after.get('a'))).toEqual([1, 0]);
  });
});

describe('overlaps', () => {
  const a = { x: 0, y: 0, width: 10, height: 10 };

  it('does not count edges that touch, unless a gap is asked for', () => {
    expect(overlaps(a, { ...a, x: 10 })).toBe(false);
    expect(overlaps(a, { ...a, y: 10 })).toBe(false);
    expect(overlaps(a, { ...a, x: 10 }, 1)).toBe(true);
    expect(overlaps(a, { ...a, y: 13 }, 4)).toBe(true);
    expect(overlaps(a, { ...a, y: 14 }, 4)).toBe(false);
  });

  it('needs both axes, and is the same both ways round', () => {
    expect(overlaps(a, { ...a, x: 9, y: 9 })).toBe(true);
    expect(overlaps(a, { ...a, x: 9, y: 20 })).toBe(false);
    const side = fc.integer({ min: 0, max: 20 });
    const rect = fc.record({ x: side, y: side, width: side, height: side });
    fc.assert(fc.property(rect, rect, side, (b, c, gap) => overlaps(b, c, gap) === overlaps(c, b, gap)));
  });
});
