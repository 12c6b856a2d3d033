import type { Bounds, Camera, Padding, Size } from './camera.ts';
import { boundsOnScreen, constrain, fitBounds, fromScreen } from './mercator.ts';

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

/**
 * The camera that shows all of `bounds` in what `covered` leaves of the canvas: words lie over the rest. The canvas stays
 * inside the world, so that one that is higher than its world is wide shows less. Degrees, CSS pixels.
 */
export function planClear(bounds: Bounds, covered: Padding, size: Size): Camera {
  const { top, right, bottom, left } = covered;
  const room = {
    width: Math.max(size.width - left - right, 1),
    height: Math.max(size.height - top - bottom, 1),
  };
  // The zoom that the whole canvas can have: the middle of the room lies elsewhere at any other.
  const fitted = fitBounds(bounds, room);
  const { zoom } = constrain(fitted, size);
  const [lng, lat] = fromScreen(
    [size.width / 2 + (right - left) / 2, size.height / 2 + (bottom - top) / 2],
    { ...fitted, zoom },
    size,
  );
  return constrain({ lng, lat, zoom }, size);
}
