import type { Bounds } from '../../model/camera.ts';

/** Span, in degrees, from which a place is large: filled with a wash and an outline, since area must not shout. */
const largeFromDegrees = 18;

export function isLarge([west, south, east, north]: Bounds): boolean {
  return Math.max(east - west, north - south) >= largeFromDegrees;
}
