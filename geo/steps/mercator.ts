import type { Bounds } from '../../src/model/camera.ts';

/** Width of the whole world, 360°, in units of the static map: MapLibre's world at zoom 4, so 1 unit is 1 px there. */
export const worldWidth = 8192;

/** Where Web Mercator ends and is as high as wide, degrees. */
const maxLatitude = 85.051129;

/** Web Mercator: `[x, y]` in units, x from the antimeridian eastwards, y from the top down. */
export function toMercator([lng, lat]: readonly [lng: number, lat: number]): [x: number, y: number] {
  const clamped = Math.max(-maxLatitude, Math.min(maxLatitude, lat));
  const north = Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360));
  return [((lng + 180) / 360) * worldWidth, (0.5 - north / (2 * Math.PI)) * worldWidth];
}

/** The Mercator rectangle of bounds, `[x, y, width, height]` in units, as an SVG viewBox wants it. */
export function toViewBox([west, south, east, north]: Bounds): [x: number, y: number, w: number, h: number] {
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  return [left, top, right - left, bottom - top];
}

/** The inverse of `toMercator`: `[lng, lat]`, degrees. */
export function fromMercator([x, y]: readonly [x: number, y: number]): [lng: number, lat: number] {
  const north = (0.5 - y / worldWidth) * 2 * Math.PI;
  return [(x / worldWidth) * 360 - 180, (Math.atan(Math.exp(north)) * 360) / Math.PI - 90];
}
