import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Definitions, NamedPoint, Names } from './definitions.ts';
import type { RegionFacts } from './regionFacts.ts';

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

/** Smaller than this, km², a country may vanish on the grid or under the pointer and gets a point. */
const tinyKm2 = 30;

function point(
  kind: PointProperties['kind'],
  { id, position, ...properties }: NamedPoint,
): Feature<Point, PointProperties> {
  return {
    type: 'Feature',
    id,
    properties: { kind, ...properties },
    geometry: { type: 'Point', coordinates: [...position] },
  };
}

/** A point for each country that is too small to see or to hit. */
function tinyPoints(regions: Readonly<Record<string, RegionFacts>>): Points['features'] {
  return Object.entries(regions)
    .filter(([, { a3, areaKm2 }]) => a3 !== undefined && areaKm2 < tinyKm2)
    .map(([id, { name, label }]) => {
      const feature = point('tiny', { id: `tiny-${id}`, position: label, minZoom: 3, maxZoom: 24, name });
      return { ...feature, properties: { ...feature.properties, region: id } };
    });
}

/** `points.geojson`: disputed places, seas, the line's label, tiny countries. */
export function buildPoints(
  { disputed, seas, lines }: Definitions['points'],
  regions: Readonly<Record<string, RegionFacts>>,
): Points {
  return {
    type: 'FeatureCollection',
    features: [
      ...disputed.map((entry) => point('disputed', entry)),
      ...seas.map((entry) => point('sea', entry)),
      ...lines.map((entry) => point('line', entry)),
      ...tinyPoints(regions),
    ],
  };
}
