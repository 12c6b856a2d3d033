import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import areasUrl from '../../../geo/layers/areas.geojson?url';
import worldUrl from '../../../geo/layers/world.topo.json?url';
import type { StyleData } from '../style/createStyle.ts';
import { regionProperty } from '../style/ids.ts';

type World = Topology<{
  countries: GeometryCollection;
  coast: MultiLineString & { arcs: number[][] };
  borders: MultiLineString & { arcs: number[][] };
  controlLine: MultiLineString & { arcs: number[][] };
}>;

const lineKinds = ['coast', 'borders', 'controlLine'] as const;

/** A layer file is missing or is not what it should be. */
class LayersError extends Error {
  override readonly name = 'LayersError';
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(url, { signal });
    if (response.ok) return await response.json();
  } catch (cause) {
    throw new LayersError(`${url} could not be read.`, { cause });
  }
  throw new LayersError(`${url} is missing.`);
}

/** The id becomes a property, since MapLibre promotes a property to the id that feature-state needs. */
function withRegion(collection: FeatureCollection): FeatureCollection {
  const features = collection.features.map((item) => ({
    ...item,
    properties: { ...item.properties, [regionProperty]: String(item.id) },
  }));
  return { type: 'FeatureCollection', features };
}

/** Fetches and unpacks the committed layers. @throws LayersError where a file is missing or malformed. */
export async function loadLayers(signal: AbortSignal): Promise<StyleData> {
  const [world, areas] = await Promise.all([fetchJson(worldUrl, signal), fetchJson(areasUrl, signal)]);
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
