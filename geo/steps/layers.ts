import type { Feature, FeatureCollection, Geometry, MultiPolygon, Point } from 'geojson';
import type { Bounds, Position } from '../../src/model/camera.ts';
import type { Definitions, NamedPoint, Names } from './definitions.ts';
import { labelOf, mainBounds } from './labels.ts';
import { boundsOf, type Pair, type Polygon, type Ring, withoutIslets } from './polygons.ts';
import { type Atlas, type Country, readCountries, toPolygons } from './readCountries.ts';
import { roundCorners } from './roundCorners.ts';
import { limitRing, type SeaLimits, waterAreaKm2 } from './seaLimits.ts';
import { slug } from './slug.ts';
import { areaKm2, ringAreaKm2 } from './sphericalArea.ts';
import { dissolve, splice } from './splice.ts';
import { buildWorld, type Region, simplifyTogether, type World } from './world.ts';

/** Features with an alpha-3 code, as the extracts have them. */
type Extract = FeatureCollection<Geometry, { readonly a3: string }>;

/** Everything the pipeline reads, parsed. */
export interface Sources {
  readonly atlas: Atlas;
  readonly northEastAsia: Extract;
  readonly seaLand: Extract;
  readonly tokyo: FeatureCollection;
  readonly limits: SeaLimits;
  /** CLDR names by ISO 3166-1 alpha-2. */
  readonly territories: Readonly<Record<string, Names & { readonly a3: string }>>;
  readonly definitions: Definitions;
}

/** One entry of `regions.json`. Areas are km², bounds degrees with east beyond 180 where a region runs on. */
export interface RegionFacts {
  readonly name: Names;
  readonly label: Position;
  readonly bounds: Bounds;
  readonly a3?: string;
  readonly areaKm2: number;
  readonly note?: Names;
}

/** How a feature of `areas.geojson` is drawn: over the land, below it, or as a soft wash. */
export type AreaKind = 'land' | 'sea' | 'extent';
export type Areas = FeatureCollection<MultiPolygon, { readonly kind: AreaKind }>;

export interface PointProperties {
  readonly kind: 'disputed' | 'sea' | 'line' | 'tiny';
  readonly name: Names;
  readonly note?: Names;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** The region that a `tiny` point stands for. */
  readonly region?: string;
}
export type Points = FeatureCollection<Point, PointProperties>;

export interface Layers {
  readonly world: World;
  readonly areas: Areas;
  readonly points: Points;
  readonly regions: Readonly<Record<string, RegionFacts>>;
}

/** Smaller than this, km², a country may vanish on the grid or under the pointer and gets a point. */
const tinyKm2 = 30;

function byCode(extract: Extract): Map<string, Polygon[]> {
  return new Map(extract.features.map(({ properties, geometry }) => [properties.a3, toPolygons(geometry)]));
}

/** Coarse world with north-east Asia spliced in, without disputed islets. */
function detailedCountries({ atlas, northEastAsia, definitions }: Sources): Country[] {
  const { countries, detail, islets } = definitions;
  const fine = byCode(northEastAsia);
  const merged = new Set(Object.values(countries.mergeInto));
  return readCountries(atlas, countries).map(({ a3, polygons }) => {
    const detailed = fine.get(a3);
    const whole = merged.has(a3) ? dissolve(polygons) : polygons;
    if (detailed === undefined) return { a3, polygons: withoutIslets(whole, Object.values(islets.boxes)) };
    const joined = detail.whole.includes(a3) ? detailed : splice(polygons, detailed, detail.ring);
    return { a3, polygons: withoutIslets(joined, Object.values(islets.boxes)) };
  });
}

function namesByCode({ territories, definitions }: Sources): Map<string, Names> {
  return new Map([
    ...Object.values(territories).map(({ a3, en, ja, ko }): [string, Names] => [a3, { en, ja, ko }]),
    ...Object.entries(definitions.countries.ownNames),
  ]);
}

function area(id: string, kind: AreaKind, polygons: readonly Polygon[]): Areas['features'][number] {
  return {
    type: 'Feature',
    id,
    properties: { kind },
    geometry: { type: 'MultiPolygon', coordinates: [...polygons] },
  };
}

function point(kind: PointProperties['kind'], { id, position, ...properties }: NamedPoint): Feature<Point, PointProperties> {
  return {
    type: 'Feature',
    id,
    properties: { kind, ...properties },
    geometry: { type: 'Point', coordinates: [...position] },
  };
}

/** From sources to what ships. Pure, and the same for the same sources. */
export function buildLayers(sources: Sources): Layers {
  const { definitions, limits, seaLand } = sources;
  const names = namesByCode(sources);
  const nameOf = (a3: string): Names => {
    const name = names.get(a3);
    if (name === undefined) throw new Error(`No name for ${a3} in cldr-territories or definitions/countries.json.`);
    return name;
  };
  const detailed = detailedCountries(sources).map(
    ({ a3, polygons }): Region => ({ id: slug(nameOf(a3).en), a3, polygons }),
  );
  const tokyoSource = sources.tokyo.features.flatMap(({ geometry }) => toPolygons(geometry));
  const { regions, tokyo } = simplifyTogether(
    [...detailed].sort((a, b) => (a.id < b.id ? -1 : 1)),
    tokyoSource,
  );

  const sea = limitRing(limits);
  const extents = Object.entries(definitions.extents.extents).map(([id, extent]) => ({
    ...extent,
    id,
    ring: roundCorners(extent.ring),
  }));

  const facts = (id: string, name: Names, polygons: readonly Polygon[], km2: number): RegionFacts => {
    const note = definitions.regions.notes[id];
    return {
      name,
      label: definitions.regions.labels[id] ?? labelOf(polygons),
      bounds: definitions.regions.bounds[id] ?? mainBounds(polygons),
      areaKm2: Math.round(km2),
      ...(note === undefined ? {} : { note }),
    };
  };
  const ownName = (id: string): Names => {
    const name = definitions.regions.names[id];
    if (name === undefined) throw new Error(`No name for ${id} in definitions/regions.json.`);
    return name;
  };
  const whole = new Map(detailed.map(({ id, polygons }) => [id, polygons]));
  const seaKm2 = waterAreaKm2(sea, [...byCode(seaLand).values()]);
  const entries: [string, RegionFacts][] = [
    ...regions.map(({ id, a3, polygons }): [string, RegionFacts] => {
      const parts = polygons.length === 0 ? (whole.get(id) ?? []) : polygons;
      return [id, { ...facts(id, nameOf(a3), parts, areaKm2(whole.get(id) ?? [])), a3 }];
    }),
    ['tokyo', facts('tokyo', ownName('tokyo'), tokyo, areaKm2(tokyoSource))],
    ['south-china-sea', facts('south-china-sea', ownName('south-china-sea'), [[sea]], seaKm2)],
    ...extents.map(({ id, name, note, label, ring }): [string, RegionFacts] => [
      id,
      { name, label, bounds: boundsOf(ring), areaKm2: Math.round(ringAreaKm2(ring)), note },
    ]),
  ];

  const tiny = entries
    .filter(([, { a3, areaKm2: km2 }]) => a3 !== undefined && km2 < tinyKm2)
    .map(([id, { name, label }]) => {
      const feature = point('tiny', { id: `tiny-${id}`, position: label, minZoom: 3, maxZoom: 24, name });
      return { ...feature, properties: { ...feature.properties, region: id } };
    });
  return {
    world: buildWorld(
      regions.filter(({ polygons }) => polygons.length > 0),
      definitions.countries.controlLine,
    ),
    areas: {
      type: 'FeatureCollection',
      features: [
        area('tokyo', 'land', tokyo),
        area('south-china-sea', 'sea', [[roundTo3(sea)]]),
        ...extents.map(({ id, ring }) => area(id, 'extent', [[ring]])),
      ],
    },
    points: {
      type: 'FeatureCollection',
      features: [
        ...definitions.points.disputed.map((entry) => point('disputed', entry)),
        ...definitions.points.seas.map((entry) => point('sea', entry)),
        ...definitions.points.lines.map((entry) => point('line', entry)),
        ...tiny,
      ],
    },
    regions: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The limits are published to a minute of arc; three decimals keep more than that. */
function roundTo3(ring: Ring): Ring {
  return ring.map(([lng, lat]): Pair => [Number(lng.toFixed(3)), Number(lat.toFixed(3))]);
}
