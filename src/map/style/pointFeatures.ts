import type { Feature, Point } from 'geojson';
import type { Place } from '../../model/statement.ts';
import { regionProperty } from './ids.ts';

/** The places that are drawn as points; `shaped` are those that have a shape as well. */
export function pointFeatures(places: readonly Place[]): Feature<Point>[] {
  return places
    .filter((place) => place.point)
    .map((place) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...place.label] },
      properties: { [regionProperty]: place.id, role: place.role, shaped: place.regions.length > 0 },
    }));
}
