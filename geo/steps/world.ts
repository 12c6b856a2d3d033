import type { FeatureCollection, LineString, MultiPolygon } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiLineString, Topology } from 'topojson-specification';
import type { Bounds } from '../../src/model/camera.ts';
import { buildMeshes, type Countries } from './meshes.ts';
import { outerRing, type Polygon } from './polygons.ts';
import { toPolygons } from './readCountries.ts';
import { simplify, triangleKm2 } from './simplify.ts';
import { gridDegrees, snap } from './snap.ts';

/** A country with the id that the app knows it by. */
export interface Region {
  readonly id: string;
  readonly a3: string;
  readonly polygons: readonly Polygon[];
}

/** The world layer, quantized: polygons and the lines between them share arcs. */
export type World = Topology<{
  countries: Countries;
  coast: MultiLineString;
  borders: MultiLineString;
  controlLine: MultiLineString;
}>;

/** Points that shape less than this, km², are dropped: about 500 m by 600 m, a pixel at zoom 7. */
const lightestKm2 = 0.15;
/** Tokyo and its bay keep finer coasts: the first scene is set there. */
const fine = { bounds: [138.9, 35, 140.2, 36] as Bounds, factor: 5 };
/** Outside Asia, eastern Europe and their seas the map shows whole countries: there 15 km² is half a pixel at zoom 4. */
const near = { bounds: [20, -15, 195, 75] as Bounds, otherwise: 0.01 };

function importance([lng, lat]: readonly [number, number]): number {
  const inside = ([west, south, east, north]: Bounds): boolean =>
    lng > west && lng < east && lat > south && lat < north;
  if (inside(fine.bounds)) return fine.factor;
  return inside(near.bounds) ? 1 : near.otherwise;
}

const polar = -90;

function features(regions: readonly Region[]): FeatureCollection<MultiPolygon, { a3: string }> {
  return {
    type: 'FeatureCollection',
    features: regions.map(({ id, a3, polygons }) => ({
      type: 'Feature',
      id,
      properties: { a3 },
      geometry: { type: 'MultiPolygon', coordinates: [...polygons] },
    })),
  };
}

/**
 * The coasts of rings that are closed over the pole. As features of their own they make the topology part coast and
 * cut into separate arcs.
 */
function polarCoasts(regions: readonly Region[]): FeatureCollection<LineString> {
  const coasts = regions
    .flatMap(({ polygons }) => polygons.map(outerRing))
    .filter((ring) => ring.some(([, lat]) => lat === polar))
    .map((ring) => ring.slice(0, -1).filter(([, lat]) => lat !== polar));
  return {
    type: 'FeatureCollection',
    features: coasts.map((coordinates) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates },
    })),
  };
}

/** Drops light points of all countries and of Tokyo at once, so that Tokyo keeps fitting Japan's coast. */
export function simplifyTogether(
  regions: readonly Region[],
  tokyo: readonly Polygon[],
): { regions: Region[]; tokyo: Polygon[] } {
  const joined: Region[] = [...regions, { id: '', a3: '', polygons: tokyo }];
  const topo = topology({ all: features(joined), coast: polarCoasts(regions) }) as Topology<{
    all: Countries;
  }>;
  const light = simplify(topo, (triangle) => triangleKm2(triangle) * importance(triangle[1]), lightestKm2);
  const lighter = feature(light, light.objects.all).features.map(({ geometry }) =>
    snap(toPolygons(geometry)),
  );
  return {
    regions: regions.map((region, index) => ({ ...region, polygons: lighter[index] ?? [] })),
    tokyo: lighter[regions.length] ?? [],
  };
}

/** The world layer of regions that are simplified and on the grid. */
export function buildWorld(regions: readonly Region[], controlLine: readonly string[]): World {
  const topo = topology({ countries: features(regions), coast: polarCoasts(regions) });
  const countries = topo.objects.countries as Countries;
  const shared: Topology<{ countries: Countries }> = { ...topo, objects: { countries } };
  const meshes = buildMeshes(
    shared,
    controlLine,
    (arc) => topo.arcs[arc]?.some((position) => position[1] === polar) ?? false,
  );
  return quantize<World['objects']>(
    { ...shared, objects: { countries, ...meshes } },
    { scale: [gridDegrees, gridDegrees], translate: [-180, polar] },
  );
}
