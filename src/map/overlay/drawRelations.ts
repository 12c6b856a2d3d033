import type { Size } from '../../model/camera.ts';
import { around, centred, edgePx, overlaps, type Point, type Rect, within } from './rect.ts';

/** An arrow's head at the end of what can be seen of a line: its tip, and where it points, degrees clockwise from east. */
export interface ArrowHead {
  readonly tip: Point;
  readonly angle: number;
}

export function pathOf(points: readonly Point[], closed: boolean): string {
  if (points.length < 2) return '';
  const steps = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `M${steps.join('L')}${closed ? 'Z' : ''}`;
}

/** The first stretch of a line, `share` 0–1 of its points: how it is drawn in motion. */
export function beginningOf(points: readonly Point[], share: number): readonly Point[] {
  return share >= 1 ? points : points.slice(0, Math.max(2, Math.ceil(points.length * share)));
}

/** The tip stops short of names: under one it could not be seen. */
export function arrowHead(
  points: readonly Point[],
  size: Size,
  names: readonly Rect[] = [],
): ArrowHead | null {
  const at = points.findLastIndex(
    (point) => isVisible(point, size) && !names.some((name) => overlaps(name, around(point, 4))),
  );
  const tip = points[at];
  // Aimed a little way back: the last step alone may be shorter than a pixel.
  const tail = tip && points.slice(0, at).findLast(([x, y]) => Math.hypot(tip[0] - x, tip[1] - y) > 6);
  if (!tip || !tail) return null;
  return { tip, angle: (Math.atan2(tip[1] - tail[1], tip[0] - tail[0]) * 180) / Math.PI };
}

/** Shares along the visible part of a line where its name may stand, the middle first. */
const spots = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;

/** Distance of a name that stands beside its line, CSS pixels. */
const besidePx = 8;

/** Where a line's name stands clear of what is there already; null where there is no room. */
export function nameSpot(
  points: readonly Point[],
  name: Size,
  size: Size,
  taken: readonly Rect[],
): Rect | null {
  const visible = points.filter((point) => isVisible(point, size));
  const across = name.width / 2 + besidePx;
  const down = name.height / 2 + besidePx;
  const asides = [
    [0, 0],
    [across, 0],
    [-across, 0],
    [0, down],
    [0, -down],
  ] as const;
  for (const [dx, dy] of asides) {
    for (const share of spots) {
      const point = visible[Math.round(share * (visible.length - 1))];
      if (!point) return null;
      const rect = centred([point[0] + dx, point[1] + dy], name);
      if (within(rect, size) && !taken.some((other) => overlaps(rect, other, 3))) return rect;
    }
  }
  return null;
}

function isVisible([x, y]: Point, size: Size): boolean {
  return x >= edgePx && y >= edgePx && x <= size.width - edgePx && y <= size.height - edgePx;
}
