import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Polygon, Ring } from './polygons.ts';

/** How a feature of `areas.geojson` is drawn: over the land, below it, or as a soft wash. */
export type AreaKind = 'land' | 'sea' | 'extent';
export type Areas = FeatureCollection<MultiPolygon, { readonly kind: AreaKind }>;

/** Decimals of the sea's limits: published to a minute of arc, three keep more than that. */
const decimals = 3;

function area(id: string, kind: AreaKind, polygons: readonly Polygon[]): Areas['features'][number] {
  return {
    type: 'Feature',
    id,
    properties: { kind },
    geometry: { type: 'MultiPolygon', coordinates: [...polygons] },
  };
}

/** `areas.geojson`: what is not a country. The sea is a coarse ring, to be drawn below the land. */
export function buildAreas(
  tokyo: readonly Polygon[],
  sea: Ring,
  extents: readonly { readonly id: string; readonly ring: Ring }[],
): Areas {
  const limits = sea.map(([lng, lat]): Ring[number] => [
    Number(lng.toFixed(decimals)),
    Number(lat.toFixed(decimals)),
  ]);
  return {
    type: 'FeatureCollection',
    features: [
      area('tokyo', 'land', tokyo),
      area('south-china-sea', 'sea', [[limits]]),
      ...extents.map(({ id, ring }) => area(id, 'extent', [[ring]])),
    ],
  };
}
