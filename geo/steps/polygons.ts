import type { Bounds } from '../../src/model/camera.ts';

/** `[lng, lat]`, degrees. Mutable tuples, since that is what polyclip-ts and topojson-server take; no step mutates one. */
export type Pair = [lng: number, lat: number];
/** Closed: the last pair equals the first. */
export type Ring = Pair[];
/** Outer ring, then holes. */
export type Polygon = Ring[];

/** Smallest box around pairs; `[Infinity, Infinity, -Infinity, -Infinity]` for none. */
export function boundsOf(pairs: Iterable<readonly [number, number]>): Bounds {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [lng, lat] of pairs) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** The outer ring; empty for a polygon without rings, which no source has. */
export function outerRing(polygon: Polygon): Ring {
  return polygon[0] ?? [];
}

export function overlap(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function contains(outer: Bounds, inner: Bounds): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** Leaves out every polygon that lies wholly inside one of the boxes: disputed islets that are drawn as points. */
export function withoutIslets(polygons: readonly Polygon[], boxes: readonly Bounds[]): Polygon[] {
  return polygons.filter((polygon) => {
    const bounds = boundsOf(outerRing(polygon));
    return !boxes.some((box) => contains(box, bounds));
  });
}

function inRing([lng, lat]: readonly [number, number], ring: Ring): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [ax, ay] = ring[i] ?? [0, 0];
    const [bx, by] = ring[j] ?? [0, 0];
    if (ay > lat !== by > lat && lng < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Even-odd rule over all rings, holes included; planar. */
export function inPolygons(position: readonly [number, number], polygons: readonly Polygon[]): boolean {
  return polygons.some((polygon) => polygon.filter((ring) => inRing(position, ring)).length % 2 === 1);
}
