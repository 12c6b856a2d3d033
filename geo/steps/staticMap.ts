import type { Feature, FeatureCollection, Geometry, MultiPolygon, Position } from 'geojson';
import { feature, mergeArcs, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import type { Bounds } from '../../src/model/camera.ts';
import type { RegionId } from '../../src/model/ids.ts';
import type { AreaKind } from './layers.ts';
import { toMercator, toViewBox } from './mercator.ts';
import { toPolygons } from './readCountries.ts';
import { simplify } from './simplify.ts';
import { type GridPoint, linesPath, ringsPath } from './svgPath.ts';
import type { World } from './world.ts';

export interface StaticMapOptions {
  /** What the map shows first; detail is kept there and fades with the distance from it. */
  readonly opening: Bounds;
  /** Regions that the text names: each keeps its largest part, however small. */
  readonly regions: readonly RegionId[];
  /** Width that the opening is drawn at, CSS px; default 1280. */
  readonly widthPx?: number;
  /** How far a simplified outline may stray inside the opening, CSS px; default 0.75. */
  readonly tolerancePx?: number;
  /** Draw all countries that `regions` does not list as one path, `land`, without borders; default false. */
  readonly mergeOthers?: boolean;
}

/** Paths in Web Mercator units (`worldWidth` across 360°), integers, `fill-rule: evenodd`. */
export interface StaticMap {
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  /** Region id → SVG path data. A country too small to have an area on the grid has none. */
  readonly paths: Readonly<Record<string, string>>;
  /** The Korean Military Demarcation Line. */
  readonly controlLine: string;
}

/** Key of the merged countries in `StaticMap.paths`. */
export const mergedLand = 'land';

/**
 * Times the tolerance, inside the opening and at most, far from it. The app may still show a named region whole;
 * the others are ground; the outline of an extent is soft anyway.
 */
const grain = {
  named: [1, 12],
  other: [1.6, 40],
  extent: [16, 16],
} as const;
/** A part smaller than this, px², is not worth its bytes. */
const leastPartPx2 = 2;

type Shapes = GeometryCollection<{ readonly a3?: string }>;
type Projected = Topology<{ shapes: Shapes }>;

/** All regions in one topology, projected, so that neighbours (and Tokyo and Japan) share their arcs. */
function project(world: World, areas: FeatureCollection<MultiPolygon, { readonly kind: AreaKind }>): Projected {
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
function fadeFrom([left, top, width, height]: StaticMap['viewBox']): (point: readonly [number, number]) => number {
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

function toGrid(line: readonly Position[]): GridPoint[] {
  const points = line.map(([x = 0, y = 0]): GridPoint => [Math.round(x), Math.round(y)]);
  return points.filter(
    ([x, y], index) => index === 0 || points[index - 1]?.[0] !== x || points[index - 1]?.[1] !== y,
  );
}

function gridArea(ring: readonly GridPoint[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Rings of a region on the grid, largest first; parts smaller than `least` go, except the largest if `named`. */
function visibleRings(
  polygons: readonly (readonly (readonly Position[])[])[],
  least: (at: GridPoint) => number,
  named: boolean,
): GridPoint[][] {
  const parts = polygons
    .map((polygon) => polygon.map(toGrid).filter((ring) => gridArea(ring) > 0))
    .filter((rings) => rings.length > 0)
    .sort((a, b) => gridArea(b[0] ?? []) - gridArea(a[0] ?? []));
  return parts.flatMap((rings, index) => {
    const [outer, ...holes] = rings;
    if (outer?.[0] === undefined) return [];
    const smallest = least(outer[0]);
    if (gridArea(outer) < smallest && !(named && index === 0)) return [];
    return [outer, ...holes.filter((hole) => gridArea(hole) >= smallest)];
  });
}

function geometryOf(light: Projected, shape: TopoPolygon | TopoMultiPolygon): Geometry {
  return shape.type === 'Polygon' ? feature(light, shape).geometry : feature(light, shape).geometry;
}

/**
 * The map that is in the page before any script: one path a region, simplified to what the opening shows.
 * Pure and quick (about half a second); the app's build calls it with the layers.
 */
export function buildStaticMap(
  world: World,
  areas: FeatureCollection<MultiPolygon, { readonly kind: AreaKind }>,
  options: StaticMapOptions,
): StaticMap {
  const { opening, regions, widthPx = 1280, tolerancePx = 0.75, mergeOthers = false } = options;
  const viewBox = toViewBox(opening);
  const unitsPerPx = viewBox[2] / widthPx;
  const named = new Set<string>(regions);
  const extents = new Set(areas.features.filter(({ properties }) => properties.kind === 'extent').map(({ id }) => id));
  const areaIds = new Set(areas.features.map(({ id }) => String(id)));
  const projected = project(world, areas);
  const fade = fadeFrom(viewBox);

  // A triangle four tolerances wide and one high is the smallest bend that is kept.
  const lightest = 2 * (tolerancePx * unitsPerPx) ** 2;
  const thin = ([least, most]: readonly [number, number]): Projected =>
    simplify(
      projected,
      (triangle) => planarTriangleArea(triangle) / Math.min(most, least * fade(triangle[1])) ** 2,
      lightest,
    );
  const [near, far, soft] = [thin(grain.named), thin(grain.other), thin(grain.extent)];
  const shapes = projected.objects.shapes.geometries;
  const namedArcs = arcsOf(shapes.filter(({ id }) => named.has(String(id)) || areaIds.has(String(id))));
  const softArcs = arcsOf(shapes.filter(({ id }) => extents.has(id)));
  const light: Projected = {
    ...projected,
    arcs: near.arcs.map((arc, index) => {
      if (softArcs.has(index)) return soft.arcs[index] ?? arc;
      return namedArcs.has(index) ? arc : (far.arcs[index] ?? arc);
    }),
  };
  const rings = (polygons: readonly Position[][][], id: string): string => {
    const isNamed = named.has(id);
    const [least, most] = isNamed ? grain.named : grain.other;
    const leastArea = (at: GridPoint): number =>
      leastPartPx2 * (unitsPerPx * Math.min(most, least * fade(at))) ** 2;
    return ringsPath(visibleRings(polygons, leastArea, isNamed));
  };

  const paths: Record<string, string> = {};
  const others: (TopoPolygon | TopoMultiPolygon)[] = [];
  for (const shape of light.objects.shapes.geometries) {
    const id = String(shape.id);
    if (shape.type !== 'MultiPolygon' && shape.type !== 'Polygon') continue;
    if (mergeOthers && !named.has(id) && !areaIds.has(id)) {
      others.push(shape);
      continue;
    }
    const path = rings(toPolygons(geometryOf(light, shape)), id);
    if (path !== '') paths[id] = path;
  }
  if (mergeOthers) {
    const land = feature(light, mergeArcs(light, others));
    paths[mergedLand] = rings(land.geometry.coordinates, mergedLand);
  }
  const isKorea = (shape: { properties?: { readonly a3?: string } | undefined }): boolean =>
    shape.properties?.a3 === 'KOR' || shape.properties?.a3 === 'PRK';
  const controlLine = mesh(light, light.objects.shapes, (a, b) => a !== b && isKorea(a) && isKorea(b));
  return { viewBox, paths, controlLine: linesPath(controlLine.coordinates.map(toGrid)) };
}
