import type { Bounds } from '../../src/model/camera.ts';
import { fromWorld, toWorld } from '../../src/model/mercator.ts';

/** Width of the whole world, 360°, in units of the static map: MapLibre's world at zoom 4, so 1 unit is 1 px there. */
export const worldWidth = 8192;

/** Web Mercator: `[x, y]` in units, x from the antimeridian eastwards, y from the top down. */
export function toMercator(position: readonly [lng: number, lat: number]): [x: number, y: number] {
  const [x, y] = toWorld(position);
  return [x * worldWidth, y * worldWidth];
}

/** The Mercator rectangle of bounds, `[x, y, width, height]` in units, as an SVG viewBox wants it. */
export function toViewBox([west, south, east, north]: Bounds): [x: number, y: number, w: number, h: number] {
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  return [left, top, right - left, bottom - top];
}

/** The inverse of `toMercator`: `[lng, lat]`, degrees. */
export function fromMercator([x, y]: readonly [x: number, y: number]): [lng: number, lat: number] {
  const [lng, lat] = fromWorld(x / worldWidth, y / worldWidth);
  return [lng, lat];
}
