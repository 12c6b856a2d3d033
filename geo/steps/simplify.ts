import { simplify as dropLightPoints, presimplify, type Triangle } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';

/** Weighs a point by the triangle it makes with its neighbours; lighter points go first. */
export type Weigh = (triangle: Triangle) => number;

/** Points that an arc keeps in any case: three for a ring of its own, so that an island stays one; one for a small border. */
function fewestInnerPoints(arc: readonly (readonly number[])[]): number {
  const [first, last] = [arc[0], arc[arc.length - 1]];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? 3 : 1;
}

/**
 * Visvalingam's simplification over shared arcs: neighbours lose the same points and still fit.
 * No ring collapses into a line, however small.
 *
 * @param lightest points that weigh less are dropped
 */
export function simplify<T extends Objects>(
  topology: Topology<T>,
  weigh: Weigh,
  lightest: number,
): Topology<T> {
  const weighted = presimplify(topology, weigh);
  const arcs = weighted.arcs.map((arc) => {
    const inner = arc.slice(1, -1).map((point) => point[2] ?? 0);
    const enough = [...inner].sort((a, b) => b - a)[fewestInnerPoints(arc) - 1] ?? 0;
    return arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight >= enough ? Infinity : weight]);
  });
  return dropLightPoints({ ...weighted, arcs }, lightest);
}

const kmPerDegree = 111.195;

/** Area of a triangle of `[lng, lat]`, km²; planar, good for triangles of a few kilometres. */
export function triangleKm2([a, b, c]: Triangle): number {
  const planar = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
  return planar * kmPerDegree ** 2 * Math.cos((b[1] * Math.PI) / 180);
}
