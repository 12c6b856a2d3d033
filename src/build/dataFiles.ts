import type { FeatureCollection, Geometry } from 'geojson';
import { countPassages } from '../model/countPassages.ts';
import type { Statement } from '../model/statement.ts';

/** The part of a bundle's `annotations.json` that is touched. */
export interface AnnotationCollection {
  readonly $schema?: string;
  readonly id: string;
  readonly first: { readonly items: readonly { readonly id: string }[] };
}

/** What the build knows of a text besides the statement itself. */
interface DataSources {
  readonly statement: Statement;
  /** `annotations.json` of the bundle. */
  readonly annotations: AnnotationCollection;
  /** Region id → its geometry in the layers. */
  readonly shapes: ReadonlyMap<string, Geometry>;
}

/**
 * The files to take along, by path under the site: the text, its annotations (the W3C collection, of which every selector
 * counts in the text) and its places as GeoJSON. Deterministic.
 */
export function dataFiles({ statement, annotations, shapes }: DataSources): ReadonlyMap<string, string> {
  return new Map([
    ['data/text.txt', statement.text],
    ['data/annotations.jsonld', `${JSON.stringify(absolute(annotations), null, 1)}\n`],
    ['data/places.geojson', `${JSON.stringify(placesGeoJson(statement, shapes))}\n`],
  ]);
}

/** A bundle's ids are short; out of the bundle a relative id would mean whatever folder the file lies in. */
function absolute({ $schema: _, ...collection }: AnnotationCollection): object {
  const items = collection.first.items.map((item) => ({ ...item, id: `${collection.id}:${item.id}` }));
  return { ...collection, first: { ...collection.first, items } };
}

/** A feature a place: the shapes of its regions, or the point that it is. Longitudes may run past 180°. */
function placesGeoJson(statement: Statement, shapes: ReadonlyMap<string, Geometry>): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: statement.places.map((place) => {
      const geometries = place.regions.flatMap((region) => shapes.get(region) ?? []);
      const point: Geometry = { type: 'Point', coordinates: [...place.label] };
      const [first = point, ...more] = geometries;
      return {
        type: 'Feature',
        id: place.id,
        bbox: [...place.bounds],
        geometry: more.length > 0 ? { type: 'GeometryCollection', geometries } : first,
        properties: {
          name: place.name,
          role: place.role,
          passages: countPassages(statement, place.id),
          label: place.label,
          soft: place.soft,
          ...place.links,
        },
      };
    }),
  };
}
