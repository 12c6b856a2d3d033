import { difference, intersection, union } from 'polyclip-ts';
import { boundsOf, outerRing, overlap, type Polygon, type Ring } from './polygons.ts';

/**
 * One country, coarse outside the detail area and fine inside: (coarse − area) ∪ (fine ∩ area).
 * Neighbours that are spliced with the same area keep sharing their border, since both take it from the same
 * source on either side of the edge.
 *
 * @param coarse the whole country
 * @param fine the same country at higher resolution, at least inside the area
 * @param area closed ring, degrees
 */
export function splice(coarse: readonly Polygon[], fine: readonly Polygon[], area: Ring): Polygon[] {
  const bounds = boundsOf(area);
  const near = (polygon: Polygon): boolean => overlap(boundsOf(outerRing(polygon)), bounds);
  const outside = difference(coarse.filter(near), [area]);
  const inside = intersection(fine.filter(near), [area]);
  return [...coarse.filter((polygon) => !near(polygon)), ...union(outside, inside)];
}

/** Joins polygons that touch: of features merged under one code, or of islands that the source cuts at 180°. */
export function dissolve(polygons: readonly Polygon[]): Polygon[] {
  const [first, ...rest] = polygons;
  return first === undefined ? [] : union(first, ...rest);
}
