import { type Polygon, withoutIslets } from './polygons.ts';
import { type Country, readCountries, toPolygons } from './readCountries.ts';
import type { Extract, Sources } from './sources.ts';
import { dissolve, splice } from './splice.ts';

/** Polygons of an extract by alpha-3 code. */
export function byCode(extract: Extract): Map<string, Polygon[]> {
  return new Map(extract.features.map(({ properties, geometry }) => [properties.a3, toPolygons(geometry)]));
}

/** Coarse world with north-east Asia spliced in, without disputed islets. */
export function detailedCountries({
  atlas,
  northEastAsia,
  definitions,
}: Pick<Sources, 'atlas' | 'northEastAsia' | 'definitions'>): Country[] {
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
