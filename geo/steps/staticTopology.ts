import type { Feature, FeatureCollection, Geometry, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Areas } from './areas.ts';
import { toMercator } from './mercator.ts';
import { toPolygons } from './readCountries.ts';
import { simplify } from './simplify.ts';
import type { World } from './world.ts';

/**
 * Times the tolerance, inside the opening and at most, far from it. The app may still show a named region whole;
 * the others are ground; the outline of an extent is soft anyway.
 */
export const grain = {
  named: [1, 12],
  other: [1.6, 40],
  extent: [16, 16],
} as const;
/** Countries and areas alike. */
export type Shapes = GeometryCollection<{ readonly a3?: string }>;
/** `[x, y, width, height]`, units. */
export type ViewBox = readonly [x: number, y: number, width: number, height: number];
export type Projected = Topology<{ shapes: Shapes }>;

/** All regions in one topology, projected, so that neighbours (and Tokyo and Japan) share their arcs. */
export function project(world: World, areas: Areas): Projected {
  const flat = ([lng = 0, lat = 0]: Position): Position => toMercator([lng, lat]);
  const shape = ({ id, properties, geometry }: Feature<Geometry>): Feature<MultiPolygon> => ({
    type: 'Feature',
    ...(id === undefined ? {} : { id }),
    properties,
    geometry: {
      type: 'MultiPolygon',
      coordinates: toPolygons(geometry).map((polygon) => polygon.map((ring) => ring.map(flat))),
    },
  });
  const collection: FeatureCollection<MultiPolygon> = {
    type: 'FeatureCollection',
    features: [...feature(world, world.objects.countries).features, ...areas.features].map(shape),
  };
  return topology({ shapes: collection }) as Projected;
}

/** How many times coarser than in the opening a point may be drawn: 1 inside, 7 half a width away, 19 one width away. */
export function fadeFrom([left, top, width, height]: ViewBox): (point: readonly [number, number]) => number {
  return ([x, y]) => {
    const dx = Math.max(0, left - x, x - left - width);
    const dy = Math.max(0, top - y, y - top - height);
    const away = Math.hypot(dx, dy) / width;
    return 1 + 6 * away + 12 * away ** 2;
  };
}

/** The arcs of some shapes, by index. */
function arcsOf(shapes: readonly Shapes['geometries'][number][]): Set<number> {
  const arcs = shapes.flatMap((shape) => ('arcs' in shape ? shape.arcs.flat(2) : []));
  return new Set(arcs.map((arc) => (arc < 0 ? ~arc : arc)));
}

/**
 * Drops what the opening does not show, arc by arc: the outlines of named regions and areas keep the most.
 *
 * @param named ids of regions that the text names
 * @param tolerance units that an outline of a named region may stray inside the opening
 * @param fade `fadeFrom(viewBox)`
 */
export function thin(
  projected: Projected,
  areas: Areas,
  named: ReadonlySet<string>,
  tolerance: number,
  fade: (point: readonly [number, number]) => number,
): Projected {
  // A triangle four tolerances wide and one high is the smallest bend that is kept.
  const lightest = 2 * tolerance ** 2;
  const thinned = ([least, most]: readonly [number, number]): Projected =>
    simplify(
      projected,
      (triangle) => planarTriangleArea(triangle) / Math.min(most, least * fade(triangle[1])) ** 2,
      lightest,
    );
  const [near, far, soft] = [thinned(grain.named), thinned(grain.other), thinned(grain.extent)];
  const kinds = new Map(areas.features.map(({ id, properties }) => [String(id), properties.kind]));
  const shapes = projected.objects.shapes.geometries;
  const firm = arcsOf(shapes.filter(({ id }) => named.has(String(id)) || kinds.has(String(id))));
  const extents = arcsOf(shapes.filter(({ id }) => kinds.get(String(id)) === 'extent'));
  const arcs = near.arcs.map((arc, index) => {
    if (extents.has(index)) return soft.arcs[index] ?? arc;
    return firm.has(index) ? arc : (far.arcs[index] ?? arc);
  });
  return { ...projected, arcs };
}
