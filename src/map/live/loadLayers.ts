import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { LayersError } from '../mapParts.ts';
import { regionProperty } from '../style/ids.ts';
import type { Ground } from './openingLayers.ts';

type World = Topology<{
  countries: GeometryCollection;
  coast: MultiLineString & { arcs: number[][] };
  borders: MultiLineString & { arcs: number[][] };
  controlLine: MultiLineString & { arcs: number[][] };
}>;

const lineKinds = ['coast', 'borders', 'controlLine'] as const;

/** The id becomes a property, since MapLibre promotes a property to the id that feature-state needs. */
function withRegion(collection: FeatureCollection): FeatureCollection {
  const features = collection.features.map((item) => ({
    ...item,
    properties: { ...item.properties, [regionProperty]: String(item.id) },
  }));
  return { type: 'FeatureCollection', features };
}

/** `areas.geojson`, as it came, for the map. @throws LayersError where it is malformed. */
export function readAreas(areas: unknown): FeatureCollection {
  try {
    return withRegion(areas as FeatureCollection);
  } catch (cause) {
    throw new LayersError('The areas are malformed.', { cause });
  }
}

/** Unpacks `world.topo.json`: shores in all their detail. @throws LayersError where it is malformed. */
export function unpackWorld(given: unknown): Ground {
  const world = given as World;
  try {
    const lines: Feature[] = lineKinds.map((kind) => ({
      ...(feature(world, world.objects[kind] as never) as unknown as Feature),
      properties: { kind, [regionProperty]: kind },
    }));
    return {
      countries: withRegion(feature(world, world.objects.countries) as FeatureCollection),
      lines: { type: 'FeatureCollection', features: lines },
    };
  } catch (cause) {
    throw new LayersError('The world is malformed.', { cause });
  }
}
