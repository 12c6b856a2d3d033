import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { LayersError, type MapParts } from '../mapParts.ts';
import type { StyleData } from '../style/createStyle.ts';
import { regionProperty } from '../style/ids.ts';

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

/** Unpacks the committed layers, once they are there. @throws LayersError where a file is missing or malformed. */
export async function loadLayers({ layers }: MapParts): Promise<StyleData> {
  const [world, areas] = await layers;
  try {
    return unpack(world as World, areas as FeatureCollection);
  } catch (cause) {
    throw new LayersError('The map layers are malformed.', { cause });
  }
}

function unpack(world: World, areas: FeatureCollection): StyleData {
  const lines: Feature[] = lineKinds.map((kind) => ({
    ...(feature(world, world.objects[kind] as never) as unknown as Feature),
    properties: { kind, [regionProperty]: kind },
  }));
  return {
    countries: withRegion(feature(world, world.objects.countries) as FeatureCollection),
    lines: { type: 'FeatureCollection', features: lines },
    areas: withRegion(areas),
  };
}
