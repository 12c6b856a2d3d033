import type { Geometry, MultiPolygon } from 'geojson';
import type { Position } from '../model/camera.ts';
import type { Anchor } from '../model/mapGeometry.ts';
import { fromWorld, toWorld } from '../model/mercator.ts';

type Point = readonly [x: number, y: number];

/** Grid cells along the longer side of a region's bounding box. */
const cells = 14;
/** Least room of a further anchor, as a share of the world's width: about a label's height at the opening's zoom. */
const leastRoom = 0.004;
const most = 12;

/**
 * Where a region's name may stand, its own label point first, then inner points of a grid with the most room around
 * them, so that a giant of which a corner is in view is named in that corner.
 */
export function labelAnchors(shape: MultiPolygon, label: Position): readonly Anchor[] {
  const rings = shape.coordinates
    .flat()
    .map((ring) => ring.map(([lng = 0, lat = 0]): Point => toWorld([lng, lat])));
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  const [left, right] = [min(xs), -min(xs.map((x) => -x))];
  const [top, bottom] = [min(ys), -min(ys.map((y) => -y))];
  const step = Math.max(right - left, bottom - top) / cells;

  const inner: { at: Point; room: number }[] = [];
  for (let x = left + step / 2; x < right; x += step) {
    for (let y = top + step / 2; y < bottom; y += step) {
      const room = roomAt([x, y], rings);
      if (room >= leastRoom) inner.push({ at: [x, y], room });
    }
  }
  inner.sort((a, b) => b.room - a.room);
  const first = { position: label, room: round(Math.max(0, roomAt(toWorld(label), rings))) };
  return [
    first,
    ...spread(inner, step * 1.5).map(({ at, room }) => ({
      position: rounded(fromWorld(...at)),
      room: round(room),
    })),
  ];
}

/** Whether a position lies on a geometry's area. */
export function contains(geometry: Geometry, position: Position): boolean {
  if (geometry.type !== 'MultiPolygon' && geometry.type !== 'Polygon') return false;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat().map((ring) => ring.map(([lng = 0, lat = 0]): Point => toWorld([lng, lat])));
  return roomAt(toWorld(position), rings) > 0;
}

/** Takes the best, skipping what stands next to one taken already. */
function spread<T extends { readonly at: Point }>(candidates: readonly T[], apart: number): readonly T[] {
  const taken: T[] = [];
  for (const candidate of candidates) {
    if (taken.length === most) break;
    if (taken.every(({ at }) => Math.hypot(at[0] - candidate.at[0], at[1] - candidate.at[1]) >= apart))
      taken.push(candidate);
  }
  return taken;
}

/** Distance to the nearest outline, negative outside; in shares of the world's width. */
function roomAt([x, y]: Point, rings: readonly (readonly Point[])[]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [a, b] = [ring[index - 1], ring[index]];
      if (!a || !b) continue;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      nearest = Math.min(nearest, distanceToEdge([x, y], a, b));
    }
  }
  return inside ? nearest : -nearest;
}

function distanceToEdge([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along =
    dx === 0 && dy === 0
      ? 0
      : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

const min = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
const round = (value: number): number => Number(value.toFixed(4));
const rounded = ([lng, lat]: Position): Position => [Number(lng.toFixed(2)), Number(lat.toFixed(2))];
