import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Point } from 'geojson';
import { feature } from 'topojson-client';
import type { AreaKind } from '../../geo/steps/layers.ts';
import { worldWidth } from '../../geo/steps/mercator.ts';
import { buildStaticMap, type StaticMap } from '../../geo/steps/staticMap.ts';
import type { World } from '../../geo/steps/world.ts';
import type { Position } from '../model/camera.ts';
import { formatIssue } from '../model/issue.ts';
import type { Localized } from '../model/language.ts';
import type { MapGeometry, MapMark } from '../model/mapGeometry.ts';
import type { Statement } from '../model/statement.ts';
import { loadBundle, readRegions } from '../statement/readBundle.ts';
import type { Extras } from '../statement/validate.ts';
import type { AnnotationCollection } from './dataFiles.ts';
import { contains, labelAnchors } from './labelAnchors.ts';

/** Everything that the build knows: the verified statement, joined with the geo layers. */
export interface Content {
  readonly statement: Statement;
  readonly extras: Extras;
  readonly geometry: MapGeometry;
  readonly marks: readonly MapMark[];
  readonly staticMap: StaticMap;
  readonly regionNames: Readonly<Record<string, Localized>>;
  /** The bundle's `annotations.json`, as it is. */
  readonly annotations: AnnotationCollection;
  /** Region id → its shape in the layers. */
  readonly shapes: ReadonlyMap<string, MultiPolygon>;
}

type Areas = FeatureCollection<MultiPolygon, { readonly kind: AreaKind }>;
type Points = FeatureCollection<
  Point,
  { kind: string; name: Localized; note?: Localized; minZoom: number; maxZoom: number }
>;

async function readJson<T>(folder: string, name: string): Promise<T> {
  const path = join(folder, name);
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`${path} is missing or malformed; run \`npm run geo:build\`.`, { cause });
  }
}

/**
 * Reads, verifies and joins a bundle with the layers.
 * @throws Error that lists every issue of the bundle, each with its file, annotation and offset.
 */
export async function loadContent(bundle: string, layers: string): Promise<Content> {
  const { regions, issues: regionIssues } = await readRegions(join(layers, 'regions.json'));
  const { statement, extras, issues } = await loadBundle(bundle, regions);
  const all = [...regionIssues, ...issues];
  if (!statement || !extras || all.length > 0) {
    throw new Error(`The statement in ${bundle} does not hold:\n${all.map(formatIssue).join('\n')}`);
  }
  const [world, areas, points] = await Promise.all([
    readJson<World>(layers, 'world.topo.json'),
    readJson<Areas>(layers, 'areas.geojson'),
    readJson<Points>(layers, 'points.geojson'),
  ]);

  const named = statement.places.flatMap((place) => place.regions);
  const staticMap = buildStaticMap(world, areas, { opening: statement.opening, regions: named });
  const shapes = new Map<string, MultiPolygon>();
  const countries = feature(world, world.objects.countries) as FeatureCollection;
  for (const { id, geometry } of [...countries.features, ...areas.features]) {
    if (geometry.type === 'MultiPolygon') shapes.set(String(id), geometry);
    else if (geometry.type === 'Polygon')
      shapes.set(String(id), { type: 'MultiPolygon', coordinates: [geometry.coordinates] });
  }

  const anchors = statement.places.flatMap((place) => {
    const shape = shapes.get(place.regions[0] ?? '');
    if (!shape) return [];
    const all = labelAnchors(shape, place.label);
    // The name of a soft extent would look like that of the country it stood on.
    const atSea = all.filter(
      ({ position }) => !countries.features.some(({ geometry }) => contains(geometry, position)),
    );
    return [[place.id, place.soft && atSea.length > 0 ? atSea : all] as const];
  });
  const marks = points.features.flatMap(({ id, geometry, properties }): MapMark[] => {
    const { kind, name, note, minZoom, maxZoom } = properties;
    if (kind !== 'sea' && kind !== 'disputed' && kind !== 'line') return [];
    const position = geometry.coordinates as unknown as Position;
    return [{ id: String(id), kind, position, name, note: note ?? null, minZoom, maxZoom }];
  });

  return {
    statement,
    extras,
    staticMap,
    annotations: await readJson(bundle, 'annotations.json'),
    shapes,
    marks,
    regionNames: Object.fromEntries(Object.entries(regions).map(([id, { name }]) => [id, name])),
    geometry: {
      worldWidth,
      viewBox: staticMap.viewBox,
      regions: named.filter((region) => staticMap.paths[region] !== undefined),
      anchors: Object.fromEntries(anchors) as MapGeometry['anchors'],
    },
  };
}
