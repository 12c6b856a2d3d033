import type { Camera, Size } from '../../model/camera.ts';
import { toWorld, worldSizePx } from '../../model/mercator.ts';

/** `[x, y, width, height]` of what a camera shows, in units of which the world is `worldWidth` wide. */
export function viewBoxOf(
  camera: Camera,
  size: Size,
  worldWidth: number,
): readonly [number, number, number, number] {
  const unitsPerPx = worldWidth / worldSizePx(camera.zoom);
  const [cx, cy] = toWorld([camera.lng, camera.lat]);
  const width = size.width * unitsPerPx;
  const height = size.height * unitsPerPx;
  // The world is drawn from -1 to 2: keep the centre in its middle copy, past the antimeridian for the Americas.
  const x = (cx < 0.1 ? cx + 1 : cx) * worldWidth;
  return [x - width / 2, cy * worldWidth - height / 2, width, height];
}
