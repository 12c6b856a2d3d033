import { toScreen } from '../model/mercator.ts';
import type { Place } from '../model/statement.ts';
import type { Frame } from './frame.ts';

/** Radius of a point's target, CSS pixels: 24 px across for a pointer, 44 px for a finger. */
export const targetRadiusPx = { pointer: 12, touch: 22 } as const;

/** Zoom from which a place that is drawn as a point has a shape of its own to hit. */
export const pointUntilZoom = 6;

/** The place whose point is under the pointer, CSS pixels from the canvas's top left; the nearest where several are. */
export function pickPoint(
  places: readonly Place[],
  { camera, size }: Frame,
  [x, y]: readonly [number, number],
  radiusPx: number,
): Place | null {
  let best: Place | null = null;
  let bestPx = radiusPx;
  for (const place of places) {
    if (!place.point || (place.regions.length > 0 && camera.zoom >= pointUntilZoom)) continue;
    const [px, py] = toScreen(place.label, camera, size);
    const distance = Math.hypot(px - x, py - y);
    if (distance <= bestPx) [best, bestPx] = [place, distance];
  }
  return best;
}
