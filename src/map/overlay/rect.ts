import type { Size } from '../../model/camera.ts';

/** CSS pixels from the canvas's top left. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** Room that names keep from the canvas's edge, CSS pixels. */
export const edgePx = 8;
/** Room that names keep from one another, CSS pixels. */
export const gapPx = 4;

export function overlaps(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

export function within(rect: Rect, size: Size): boolean {
  return (
    rect.x >= edgePx &&
    rect.y >= edgePx &&
    rect.x + rect.width <= size.width - edgePx &&
    rect.y + rect.height <= size.height - edgePx
  );
}

export const centred = ([x, y]: Point, { width, height }: Size): Rect => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

export const around = ([x, y]: Point, radius: number): Rect => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

export const inView = ([x, y]: Point, size: Size): boolean =>
  x >= 0 && y >= 0 && x <= size.width && y <= size.height;

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}
