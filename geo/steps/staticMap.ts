import type { Geometry, Position } from 'geojson';
import { feature, mergeArcs, mesh } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import type { Bounds } from '../../src/model/camera.ts';
import type { RegionId } from '../../src/model/ids.ts';
import type { Areas } from './areas.ts';
import { toViewBox } from './mercator.ts';
import { toPolygons } from './readCountries.ts';
import { toGrid, visibleRings } from './staticRings.ts';
import { fadeFrom, grain, type Projected, project, thin, type ViewBox } from './staticTopology.ts';
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
  readonly viewBox: ViewBox;
  /** Region id → SVG path data. A country too small to have an area on the grid has none. */
  readonly paths: Readonly<Record<string, string>>;
  /** The Korean Military Demarcation Line. */
  readonly controlLine: string;
}

/** Key of the merged countries in `StaticMap.paths`. */
export const mergedLand = 'land';

/** A part smaller than this, px², is not worth its bytes. */
const leastPartPx2 = 2;

function geometryOf(light: Projected, shape: TopoPolygon | TopoMultiPolygon): Geometry {
  return shape.type === 'Polygon' ? feature(light, shape).geometry : feature(light, shape).geometry;
}

/**
 * The map that is in the page before any script: one path a region, simplified to what the opening shows.
 * Pure and quick (about half a second); the app's build calls it with the layers.
 */
export function buildStaticMap(world: World, areas: Areas, options: StaticMapOptions): StaticMap {
  const { opening, regions, widthPx = 1280, tolerancePx = 0.75, mergeOthers = false } = options;
  const viewBox = toViewBox(opening);
  const unitsPerPx = viewBox[2] / widthPx;
  const named = new Set<string>(regions);
  const areaIds = new Set(areas.features.map(({ id }) => String(id)));
  const fade = fadeFrom(viewBox);
  const light = thin(project(world, areas), areas, named, tolerancePx * unitsPerPx, fade);
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
