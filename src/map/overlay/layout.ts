import type { Size } from '../../model/camera.ts';
import { chip } from './chip.ts';
import type { LabelRequest, Placement } from './placement.ts';
import { around, centred, distance, gapPx, inView, overlaps, type Point, type Rect, within } from './rect.ts';

export interface LayoutInput {
  readonly size: Size;
  readonly labels: readonly LabelRequest[];
  /** Controls that labels stay clear of. */
  readonly obstacles: readonly Rect[];
  /** The layout before, so that labels stay where they were while they can. */
  readonly previous: ReadonlyMap<string, Placement>;
}

/** Priority from which a label stands even where an arrow at the edge would. */
export const chosenPriority = 1000;

const leaderLengthsPx = [10, 18, 30, 46, 66, 90] as const;
const directions: readonly Point[] = [
  [1, 0],
  [0.8, 0.6],
  [0.8, -0.6],
  [-1, 0],
  [-0.8, 0.6],
  [-0.8, -0.6],
  [0, 1],
  [0, -1],
];
/** Points of a place that its line may lead to, and what each further one costs, in pixels of a longer line. */
const anchorsTried = 4;
const furtherAnchorPx = 16;
/** What a line that runs over another label or point costs. */
const crossingPx = 60;
/** What a label's former place is worth, in pixels of a shorter line: it moves only for something better. */
const loyaltyPx = 24;

/** Places every label, by priority, clear of what stands already; never throws, hides what finds no room. */
export function layoutLabels({
  size,
  labels,
  obstacles,
  previous,
}: LayoutInput): ReadonlyMap<string, Placement> {
  const placements = new Map<string, Placement>();
  const taken: Rect[] = [...obstacles];
  const ordered = [...labels].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));

  const place = (id: string, placement: Placement): void => {
    placements.set(id, placement);
    if (placement.kind !== 'hidden') taken.push(placement.rect);
  };

  const isSeen = ({ anchors }: LabelRequest): boolean => anchors.some(({ at }) => inView(at, size));

  // No label may cover the point that another one's line leads to.
  const points = ordered.flatMap(({ id, anchors }) => {
    const first = anchors.find(({ at }) => inView(at, size));
    return first ? [{ id, rect: around(first.at, Math.min(6, Math.max(3, first.room))) }] : [];
  });

  const placeOne = (label: LabelRequest): void => {
    const others = points.filter(({ id }) => id !== label.id).map(({ rect }) => rect);
    const free = (rect: Rect): boolean =>
      within(rect, size) &&
      !taken.some((other) => overlaps(rect, other, gapPx)) &&
      !others.some((other) => overlaps(rect, other, 1));
    const crosses = (from: Point, to: Point): boolean =>
      [0.25, 0.5, 0.75].some((share) => {
        const at = around([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])], 1);
        return [...taken, ...others].some((other) => overlaps(at, other));
      });
    const beside = (): Placement | null =>
      label.insideOnly ? null : leader(label, size, free, crosses, previous.get(label.id));
    place(label.id, inside(label, free) ?? beside() ?? { kind: 'hidden' });
  };
  const placeChip = (label: LabelRequest): void => {
    const clear = chip(label, size, [...taken, ...points.map(({ rect }) => rect)]);
    const placed = clear.kind === 'hidden' ? chip(label, size, taken) : clear;
    place(label.id, label.mayPoint ? placed : { kind: 'hidden' });
  };

  // What is chosen before all else; then the arrows, which have but the edge; then the names, which have more room.
  const [outside, seen] = [ordered.filter((label) => !isSeen(label)), ordered.filter(isSeen)];
  for (const label of seen.filter(({ priority }) => priority >= chosenPriority)) placeOne(label);
  for (const label of outside) placeChip(label);
  for (const label of seen.filter(({ priority }) => priority < chosenPriority)) placeOne(label);
  return placements;
}

function inside({ anchors, size }: LabelRequest, free: (rect: Rect) => boolean): Placement | null {
  for (const { at, room } of anchors) {
    const rect = centred(at, size);
    if (room >= size.height * 0.8 && room >= size.width * 0.36 && free(rect))
      return { kind: 'inside', rect, anchor: at };
  }
  return null;
}

function leader(
  label: LabelRequest,
  size: Size,
  free: (rect: Rect) => boolean,
  crosses: (from: Point, to: Point) => boolean,
  before: Placement | undefined,
): Placement | null {
  const { width, height } = label.size;
  let best: Placement | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const anchors = label.anchors.filter(({ at }) => inView(at, size)).slice(0, anchorsTried);
  for (const [rank, anchor] of anchors.entries()) {
    for (const [dx, dy] of directions) {
      for (const length of leaderLengthsPx) {
        const reach = length + Math.min(anchor.room, 40) * 0.9;
        const end: Point = [anchor.at[0] + dx * reach, anchor.at[1] + dy * reach];
        const rect: Rect = {
          x: dx > 0.3 ? end[0] : dx < -0.3 ? end[0] - width : end[0] - width / 2,
          y: dx === 0 ? (dy > 0 ? end[1] : end[1] - height) : end[1] - height / 2,
          width,
          height,
        };
        if (!free(rect)) continue;
        const cost =
          reach +
          rank * furtherAnchorPx +
          (dx === 0 ? 14 : 0) +
          (crosses(anchor.at, end) ? crossingPx : 0) -
          (isSameWay(before, anchor.at, dx, dy) ? loyaltyPx : 0);
        if (cost < bestCost) [best, bestCost] = [{ kind: 'leader', rect, anchor: anchor.at, end }, cost];
      }
    }
  }
  return best;
}

/** Whether a label stood in this direction of about this point a frame ago. */
function isSameWay(before: Placement | undefined, at: Point, dx: number, dy: number): boolean {
  if (before?.kind !== 'leader' || distance(before.anchor, at) > 40) return false;
  const [x, y] = [before.end[0] - before.anchor[0], before.end[1] - before.anchor[1]];
  const length = Math.hypot(x, y) || 1;
  return Math.abs(x / length - dx) < 0.15 && Math.abs(y / length - dy) < 0.15;
}
