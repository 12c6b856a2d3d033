import type { Pair, Polygon, Ring } from './polygons.ts';
import { ringAreaKm2 } from './sphericalArea.ts';

/** Grid of the shipped coordinates, degrees: about 200 m, less than half a pixel at zoom 7. */
export const gridDegrees = 0.002;

/** Rounds to the grid without leaving float dust (`Math.round(x / 0.002) * 0.002`), so that equal stays equal. */
function snapValue(value: number): number {
  return Math.round(value / gridDegrees) / Math.round(1 / gridDegrees);
}

function snapRing(ring: Ring): Ring {
  const snapped = ring.map(([lng, lat]): Pair => [snapValue(lng), snapValue(lat)]);
  return snapped.filter(([lng, lat], index) => {
    const previous = snapped[index - 1];
    return previous === undefined || previous[0] !== lng || previous[1] !== lat;
  });
}

function survives(ring: Ring): boolean {
  return ring.length >= 4 && ringAreaKm2(ring) > 0;
}

/** Puts polygons on the grid; a ring that collapses there is dropped, with its holes if it was an outer one. */
export function snap(polygons: readonly Polygon[]): Polygon[] {
  return polygons.flatMap((polygon) => {
    const [outer, ...holes] = polygon.map(snapRing);
    return outer !== undefined && survives(outer) ? [[outer, ...holes.filter(survives)]] : [];
  });
}
