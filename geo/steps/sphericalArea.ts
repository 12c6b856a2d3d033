import type { Polygon, Ring } from './polygons.ts';

/** Mean Earth radius (IUGG R1), kilometres. */
const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

/**
 * Area of a ring on the sphere, km², never negative. The edges are taken as straight in the cylindrical
 * equal-area projection, so that two rings that share an edge count exactly the same strip.
 */
export function ringAreaKm2(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] ?? [0, 0];
    const [bx, by] = ring[i] ?? [0, 0];
    sum += (bx - ax) * radians * (Math.sin(ay * radians) + Math.sin(by * radians));
  }
  return Math.abs((sum / 2) * earthRadiusKm ** 2);
}

/** Outer rings minus holes, km². */
export function areaKm2(polygons: readonly Polygon[]): number {
  return polygons.reduce(
    (total, polygon) =>
      total + polygon.reduce((area, ring, index) => area + (index === 0 ? 1 : -1) * ringAreaKm2(ring), 0),
    0,
  );
}
