import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LayoutInput, layoutLabels } from '../../../src/map/overlay/layout.ts';
import type { LabelRequest, Placement } from '../../../src/map/overlay/placement.ts';
import { overlaps, type Rect } from '../../../src/map/overlay/rect.ts';
import type { Size } from '../../../src/model/camera.ts';

const canvas: Size = { width: 800, height: 600 };
const anyAnchor = fc.record({
  at: fc.tuple(fc.integer({ min: -400, max: 1200 }), fc.integer({ min: -400, max: 1000 })),
  room: fc.integer({ min: 0, max: 120 }),
});
const anyLabel: fc.Arbitrary<Omit<LabelRequest, 'id'>> = fc.record({
  size: fc.record({ width: fc.integer({ min: 20, max: 160 }), height: fc.integer({ min: 12, max: 30 }) }),
  anchors: fc.array(anyAnchor, { maxLength: 5 }),
  priority: fc.integer({ min: 0, max: 3 }),
  insideOnly: fc.boolean(),
  mayPoint: fc.boolean(),
});
const anyInput: fc.Arbitrary<LayoutInput> = fc.record({
  size: fc.record({ width: fc.integer({ min: 0, max: 900 }), height: fc.integer({ min: 0, max: 700 }) }),
  labels: fc
    .array(anyLabel, { maxLength: 25 })
    .map((labels) => labels.map((label, index) => ({ ...label, id: `label-${index}` }))),
  obstacles: fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 700 }),
      y: fc.integer({ min: 0, max: 500 }),
      width: fc.integer({ min: 10, max: 200 }),
      height: fc.integer({ min: 10, max: 200 }),
    }),
    { maxLength: 3 },
  ),
  previous: fc.constant(new Map()),
});

const request = (id: string, more: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  size: { width: 80, height: 20 },
  anchors: [{ at: [400, 300], room: 0 }],
  priority: 0,
  insideOnly: false,
  mayPoint: true,
  ...more,
});
const layOut = (labels: readonly LabelRequest[], more: Partial<LayoutInput> = {}) =>
  layoutLabels({ size: canvas, labels, obstacles: [], previous: new Map(), ...more });

const rectOf = (placement: Placement | undefined): Rect[] =>
  placement && placement.kind !== 'hidden' ? [placement.rect] : [];

describe('layoutLabels', () => {
  it('lets no label lie over another or over an obstacle', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const rects = [...layoutLabels(input).values()].flatMap(rectOf);
        for (const [index, rect] of rects.entries()) {
          const others = [...rects.slice(index + 1), ...input.obstacles];
          expect(others.filter((other) => overlaps(rect, other))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('answers for every label, and keeps what is visible on the canvas', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const placements = layoutLabels(input);
        expect([...placements.keys()].sort()).toEqual(input.labels.map(({ id }) => id).sort());
        for (const { x, y, width, height } of [...placements.values()].flatMap(rectOf)) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(input.size.width);
          expect(y + height).toBeLessThanOrEqual(input.size.height);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('shows each kind of label as it may be shown: inside only, no arrow, out of view, in view', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const placements = layoutLabels(input);
        for (const { id, insideOnly, mayPoint, anchors } of input.labels) {
          const { kind } = placements.get(id) ?? { kind: null };
          const isInView = anchors.some(
            ({ at: [x, y] }) => x >= 0 && y >= 0 && x <= input.size.width && y <= input.size.height,
          );
          if (insideOnly) expect(kind).not.toBe('leader');
          if (!mayPoint) expect(kind).not.toBe('chip');
          expect(isInView ? ['inside', 'leader', 'hidden'] : ['chip', 'hidden']).toContain(kind);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same layout for the same input, in whatever order the labels come', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const first = layoutLabels(input);
        const shuffled = { ...input, labels: [...input.labels].reverse() };
        expect(layoutLabels(shuffled)).toEqual(first);
        const next = { ...input, previous: first };
        expect(layoutLabels(next)).toEqual(layoutLabels(next));
      }),
    );
  });

  it.each([
    ['left', [-300, 310], { x: 8 }],
    ['right', [1100, 290], { x: 800 - 8 - 102 }],
    ['top', [410, -200], { y: 8 }],
    ['bottom', [390, 900], { y: 600 - 8 - 20 }],
  ] as const)('stands a chip at the %s for a place out of view there', (side, at, edge) => {
    const placement = layOut([request('a', { anchors: [{ at, room: 9 }] })]).get('a');
    expect(placement).toMatchObject({ kind: 'chip', side, rect: { width: 102, height: 20, ...edge } });
  });

  it('moves a second chip along the same edge', () => {
    const anchors = [{ at: [-300, 300], room: 0 }] as const;
    const placements = layOut([request('a', { anchors }), request('b', { anchors })]);
    const [a, b] = [placements.get('a'), placements.get('b')];
    expect([a, b]).toMatchObject([
      { side: 'left', rect: { x: 8, y: 290 } },
      { side: 'left', rect: { x: 8, y: 316 } },
    ]);
  });

  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('lets %s keep its spot where it has the higher priority, and %s go without', (first, second) => {
    const place = (id: string): LabelRequest =>
      request(id, {
        anchors: [{ at: [id === 'a' ? 400 : 460, 300], room: 40 }],
        priority: id === first ? 1 : 0,
        insideOnly: true,
      });
    const placements = layOut([place('a'), place('b')]);
    expect(placements.get(first)).toMatchObject({ kind: 'inside' });
    expect(placements.get(second)).toEqual({ kind: 'hidden' });
  });

  it('shows the label of highest priority in any crowd of labels in view', () => {
    const crowded = fc.array(
      fc.tuple(fc.integer({ min: 150, max: 650 }), fc.integer({ min: 100, max: 500 })),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(crowded, fc.integer({ min: 1, max: 160 }), (points, width) => {
        const others = points.map((at, index) =>
          request(`other-${index}`, { anchors: [{ at, room: 0 }], size: { width, height: 30 } }),
        );
        const chosen = request('chosen', { priority: 1000 });
        const placement = layOut([...others, chosen]).get('chosen');
        expect(placement?.kind).toBe('leader');
        // Where it stands depends on the others' points, never on how large their names are.
        const slim = others.map((other) => ({ ...other, size: { width: 1, height: 1 } }));
        expect(layOut([...slim, chosen]).get('chosen')).toEqual(placement);
      }),
    );
  });

  it('leads to the right of a point where all is free', () => {
    expect(layOut([request('a')]).get('a')).toEqual({
      kind: 'leader',
      anchor: [400, 300],
      end: [410, 300],
      rect: { x: 410, y: 290, width: 80, height: 20 },
    });
  });
});
