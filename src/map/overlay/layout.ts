import type { Size } from '../../model/camera.ts';

/** CSS pixels from the canvas's top left. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

/** A name that wants a place on the canvas. */
export interface LabelRequest {
  readonly id: string;
  readonly size: Size;
  /** Points where it may stand, best first, with the free room around each; CSS pixels, in the canvas or out of it. */
  readonly anchors: readonly { readonly at: Point; readonly room: number }[];
  /** Higher is placed first. */
  readonly priority: number;
  /** Only on its place, never beside it: a sea, a soft extent. */
  readonly insideOnly: boolean;
  /** Whether an arrow at the edge may stand for it while it is out of view. */
  readonly mayPoint: boolean;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

export type Placement =
  /** On its place. */
  | { readonly kind: 'inside'; readonly rect: Rect; readonly anchor: Point }
  /** Beside its place, joined to it by a line from `anchor` to `end`. */
  | { readonly kind: 'leader'; readonly rect: Rect; readonly anchor: Point; readonly end: Point }
  /** At the edge of the canvas, for a place outside it. */
  | { readonly kind: 'chip'; readonly rect: Rect; readonly side: Side }
  | { readonly kind: 'hidden' };

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

const edgePx = 8;
const gapPx = 4;
/** Room that the arrow takes beside a chip's name. */
const chipExtraPx = 22;
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

export function overlaps(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

function within(rect: Rect, size: Size): boolean {
  return (
    rect.x >= edgePx &&
    rect.y >= edgePx &&
    rect.x + rect.width <= size.width - edgePx &&
    rect.y + rect.height <= size.height - edgePx
  );
}

const centred = ([x, y]: Point, { width, height }: Size): Rect => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

const around = ([x, y]: Point, radius: number): Rect => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

const inView = ([x, y]: Point, size: Size): boolean =>
  x >= 0 && y >= 0 && x <= size.width && y <= size.height;

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

/** At the edge, where the line from the middle to the place leaves the canvas; moved along the edge to a free spot. */
function chip({ anchors, size: label }: LabelRequest, size: Size, taken: readonly Rect[]): Placement {
  const middle: Point = [size.width / 2, size.height / 2];
  const nearest = [...anchors].sort((a, b) => distance(a.at, middle) - distance(b.at, middle))[0];
  if (!nearest) return { kind: 'hidden' };
  const width = label.width + chipExtraPx;
  const { height } = label;
  const [dx, dy] = [nearest.at[0] - middle[0], nearest.at[1] - middle[1]];
  const room: Size = { width: size.width - width - 2 * edgePx, height: size.height - height - 2 * edgePx };
  if (room.width < 0 || room.height < 0) return { kind: 'hidden' };
  const scale = Math.min(
    room.width / 2 / Math.max(Math.abs(dx), 1e-6),
    room.height / 2 / Math.max(Math.abs(dy), 1e-6),
  );
  const atSide = Math.abs(dx) * room.height > Math.abs(dy) * room.width;
  const side: Side = atSide ? (dx > 0 ? 'right' : 'left') : dy > 0 ? 'bottom' : 'top';
  const start: Rect = {
    x: middle[0] + dx * scale - width / 2,
    y: middle[1] + dy * scale - height / 2,
    width,
    height,
  };
  const stride = atSide ? height + gapPx + 2 : 24;
  const length = atSide ? size.height : size.width;
  for (let offset = 0; offset <= length; offset += stride) {
    for (const sign of offset === 0 ? [1] : [1, -1]) {
      const rect: Rect = {
        ...start,
        x: start.x + (atSide ? 0 : sign * offset),
        y: start.y + (atSide ? sign * offset : 0),
      };
      const inCanvas =
        rect.x >= 0 && rect.y >= 0 && rect.x + width <= size.width && rect.y + height <= size.height;
      if (inCanvas && !taken.some((other) => overlaps(rect, other, gapPx)))
        return { kind: 'chip', rect, side };
    }
  }
  return { kind: 'hidden' };
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}
