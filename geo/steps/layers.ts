import { type Areas, buildAreas } from './areas.ts';
import type { Names } from './definitions.ts';
import { byCode, detailedCountries } from './detailedCountries.ts';
import { countryNames } from './names.ts';
import { buildPoints, type Points } from './points.ts';
import { boundsOf, type Polygon } from './polygons.ts';
import { toPolygons } from './readCountries.ts';
import { type RegionFacts, regionFacts } from './regionFacts.ts';
import { roundCorners } from './roundCorners.ts';
import { limitRing, waterAreaKm2 } from './seaLimits.ts';
import { slug } from './slug.ts';
import type { Sources } from './sources.ts';
import { areaKm2, ringAreaKm2 } from './sphericalArea.ts';
import { buildWorld, type Region, simplifyTogether, type World } from './world.ts';

export type { AreaKind } from './areas.ts';

/** What ships, one member a file of `geo/layers`. */
export interface Layers {
  readonly world: World;
  readonly areas: Areas;
  readonly points: Points;
  readonly regions: Readonly<Record<string, RegionFacts>>;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** From sources to what ships. Pure, and the same for the same sources. */
export function buildLayers(sources: Sources): Layers {
  const { definitions, limits, seaLand, tokyo: tokyoExtract } = sources;
  const rules = definitions.regions;
  const nameOf = countryNames(sources);
  const detailed = byId(
    detailedCountries(sources).map(({ a3, polygons }): Region => ({ id: slug(nameOf(a3).en), a3, polygons })),
  );
  const tokyoWhole = tokyoExtract.features.flatMap(({ geometry }) => toPolygons(geometry));
  const { regions: light, tokyo } = simplifyTogether(detailed, tokyoWhole);
  const sea = limitRing(limits);
  const extents = Object.entries(definitions.extents.extents).map(([id, extent]) => ({
    ...extent,
    id,
    ring: roundCorners(extent.ring),
  }));

  const ownFacts = (id: string, polygons: readonly Polygon[], km2: number): [string, RegionFacts] => {
    const name: Names | undefined = rules.names[id];
    if (name === undefined) throw new Error(`No name for ${id} in definitions/regions.json.`);
    return [id, regionFacts(id, name, polygons, km2, rules)];
  };
  const entries: [string, RegionFacts][] = [
    ...detailed.map(({ id, a3, polygons }, index): [string, RegionFacts] => {
      // What is drawn decides label and bounds; a country that is too small to be drawn still has both.
      const drawn = light[index]?.polygons ?? [];
      const facts = regionFacts(
        id,
        nameOf(a3),
        drawn.length > 0 ? drawn : polygons,
        areaKm2(polygons),
        rules,
      );
      return [id, { ...facts, a3 }];
    }),
    ownFacts('tokyo', tokyo, areaKm2(tokyoWhole)),
    ownFacts('south-china-sea', [[sea]], waterAreaKm2(sea, [...byCode(seaLand).values()])),
    ...extents.map(({ id, name, note, label, ring }): [string, RegionFacts] => [
      id,
      { name, label, bounds: boundsOf(ring), areaKm2: Math.round(ringAreaKm2(ring)), note },
    ]),
  ];
  const regions = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));

  return {
    world: buildWorld(
      light.filter(({ polygons }) => polygons.length > 0),
      definitions.countries.controlLine,
    ),
    areas: buildAreas(tokyo, sea, extents),
    points: buildPoints(definitions.points, regions),
    regions,
  };
}
