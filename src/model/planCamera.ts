import type { Bounds, Camera, Size } from './camera.ts';
import { boundsOnScreen, fitBounds } from './mercator.ts';

/** Zoom that a chosen place is shown at, at the most: a single building tells nobody where it is. */
const closestZoom = 6.2;

/** Share of the canvas's shorter side below which a place is too small to be called shown. */
const smallestShare = 0.075;

/**
 * The camera that shows a place, or null where the present one does: a place that can be seen whole, and not as a
 * speck, is no reason to move. `[west, south, east, north]` degrees, sizes CSS pixels.
 */
export function planShow(bounds: Bounds, camera: Camera, size: Size): Camera | null {
  const box = boundsOnScreen(bounds, camera, size);
  const inside =
    box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
  const share = Math.max(box.width, box.height) / Math.min(size.width, size.height);
  if (inside && share >= smallestShare) return null;
  const paddingPx = Math.round(Math.min(size.width, size.height) * 0.12);
  const target = fitBounds(bounds, size, paddingPx);
  return target.zoom <= closestZoom
    ? target
    : { ...target, zoom: Math.max(closestZoom, Math.min(camera.zoom, 8, target.zoom)) };
}
