import type { Bounds, Camera, Position, Size } from './camera.ts';

/**
 * Web Mercator as MapLibre draws it without bearing or pitch: a camera and a canvas size say where every place lies,
 * so one set of pure functions serves the still map, the live map and everything laid over them.
 */

/** Width of the world at zoom 0, CSS pixels: MapLibre's tile size. */
const tileSizePx = 512;

/** Zooms that the map can take: all of Russia on a phone, and close enough for Tokyo. Data are made for 1–7. */
export const zoomRange = { min: 0.3, max: 9 } as const;

const maxLatitude = 85.051129;

/** Position in a world of width and height 1, north-west corner at the origin. x may leave 0–1 past the antimeridian. */
export function toWorld([lng, lat]: Position): readonly [x: number, y: number] {
  const phi = (Math.max(-maxLatitude, Math.min(maxLatitude, lat)) * Math.PI) / 180;
  return [(lng + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}

export function fromWorld(x: number, y: number): Position {
  const lat = (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
  return [x * 360 - 180, lat];
}

export function worldSizePx(zoom: number): number {
  return tileSizePx * 2 ** zoom;
}

/** Where a position is on the canvas, CSS pixels from its top left; the copy of the world nearest to the centre. */
export function toScreen(position: Position, camera: Camera, size: Size): readonly [x: number, y: number] {
  const world = worldSizePx(camera.zoom);
  const [cx, cy] = toWorld([camera.lng, camera.lat]);
  const [x, y] = toWorld(position);
  const dx = x - cx - Math.round(x - cx);
  return [size.width / 2 + dx * world, size.height / 2 + (y - cy) * world];
}

export function fromScreen([x, y]: readonly [number, number], camera: Camera, size: Size): Position {
  const world = worldSizePx(camera.zoom);
  const [cx, cy] = toWorld([camera.lng, camera.lat]);
  return fromWorld(cx + (x - size.width / 2) / world, cy + (y - size.height / 2) / world);
}

/** Keeps the canvas inside the world, north and south, as MapLibre does; longitude in −180…180. */
export function constrain(camera: Camera, size: Size): Camera {
  const fill = Math.log2(Math.max(size.height, 1) / tileSizePx);
  const zoom = Math.max(zoomRange.min, fill, Math.min(zoomRange.max, camera.zoom));
  const half = size.height / 2 / worldSizePx(zoom);
  const [, y] = toWorld([camera.lng, camera.lat]);
  const [, lat] = fromWorld(0, Math.max(half, Math.min(1 - half, y)));
  const lng = ((((camera.lng + 180) % 360) + 360) % 360) - 180;
  return { lng, lat, zoom };
}

/** The camera that shows all of `bounds` centred, with `paddingPx` free around them. */
export function fitBounds(bounds: Bounds, size: Size, paddingPx = 0): Camera {
  const [west, south, east, north] = bounds;
  const [x0, y1] = toWorld([west, south]);
  const [x1, y0] = toWorld([east, north]);
  const room = (lengthPx: number): number => Math.max(lengthPx - 2 * paddingPx, 16);
  const scale = Math.min(
    room(size.width) / Math.max(x1 - x0, 1e-9),
    room(size.height) / Math.max(y1 - y0, 1e-9),
  );
  const [lng, lat] = fromWorld((x0 + x1) / 2, (y0 + y1) / 2);
  return constrain({ lng, lat, zoom: Math.log2(scale / tileSizePx) }, size);
}

/** The rectangle that `bounds` take on the canvas, CSS pixels. */
export function boundsOnScreen(
  bounds: Bounds,
  camera: Camera,
  size: Size,
): { x: number; y: number; width: number; height: number } {
  const [west, south, east, north] = bounds;
  const world = worldSizePx(camera.zoom);
  const [centerX, centerY] = toScreen([(west + east) / 2, 0], camera, size);
  const [, top] = toWorld([0, north]);
  const [, bottom] = toWorld([0, south]);
  const [, equator] = toWorld([0, 0]);
  const width = ((east - west) / 360) * world;
  return {
    x: centerX - width / 2,
    y: centerY + (top - equator) * world,
    width,
    height: (bottom - top) * world,
  };
}

/** Kilometres that one CSS pixel spans at a latitude; WGS84 equatorial circumference 40,075.017 km. */
export function kilometresPerPixel(lat: number, zoom: number): number {
  return (40075.017 * Math.cos((lat * Math.PI) / 180)) / worldSizePx(zoom);
}
