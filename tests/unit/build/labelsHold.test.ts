import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatHolds } from '../../../src/build/labelsHold.ts';
import type { Placement } from '../../../src/map/overlay/placement.ts';
import { overlaps } from '../../../src/map/overlay/rect.ts';

const size = { width: 300, height: 200 };
const rect = (x: number, y: number) => ({ x, y, width: 60, height: 24 });
const inside = (x: number, y: number): Placement => ({
  kind: 'inside',
  rect: rect(x, y),
  anchor: [x + 30, y + 12],
});
const none = () => [];

describe('what of a layout holds while the map grows', () => {
  it('is all of it, where places only move apart', () => {
    const layout = new Map([
      ['a', inside(20, 20)],
      ['b', inside(100, 100)],
    ]);
    expect(whatHolds(layout, size, 2, none)).toEqual(layout);
  });

  it('hides the later of two names that would meet, and keeps a name rather than an arrow', () => {
    // Far from its place: the name stays behind while the place below moves down with the growing map.
    const far: Placement = { kind: 'leader', rect: rect(100, 150), anchor: [130, 20], end: [130, 150] };
    const near = inside(100, 124);
    expect(
      whatHolds(
        new Map([
          ['near', near],
          ['far', far],
        ]),
        size,
        2,
        none,
      ).get('far'),
    ).toEqual({ kind: 'hidden' });
    const arrow: Placement = { kind: 'chip', rect: rect(232, 60), side: 'right' };
    const name = inside(170, 30);
    const held = whatHolds(
      new Map([
        ['arrow', arrow],
        ['name', name],
      ]),
      size,
      1.6,
      (grown) => [{ x: grown.width - 60, y: 0, width: 60, height: 120 }],
    );
    expect(held.get('arrow')).toEqual({ kind: 'hidden' });
    expect(held.get('name')).toEqual(name);
  });

  it('never lets two names meet, at any size between', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 240 }),
      y: fc.integer({ min: 0, max: 176 }),
      dx: fc.integer({ min: -90, max: 90 }),
      dy: fc.integer({ min: -90, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (places) => {
        const layout = new Map(
          places.map(({ x, y, dx, dy }, index): [string, Placement] => [
            `${index}`,
            { kind: 'leader', rect: rect(x, y), anchor: [x + dx, y + dy], end: [x, y + 12] },
          ]),
        );
        const held = [...whatHolds(layout, size, 1.25, none).values()];
        for (const scale of [1, 1.25]) {
          const rects = held.flatMap((placement) =>
            placement.kind === 'leader'
              ? [
                  {
                    ...placement.rect,
                    x: placement.rect.x + placement.anchor[0] * (scale - 1),
                    y: placement.rect.y + placement.anchor[1] * (scale - 1),
                  },
                ]
              : [],
          );
          for (const [index, a] of rects.entries())
            for (const b of rects.slice(index + 1)) expect(overlaps(a, b)).toBe(false);
        }
      }),
    );
  });
});
