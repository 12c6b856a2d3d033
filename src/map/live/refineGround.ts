import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { MapParts } from '../mapParts.ts';
import { sources } from '../style/ids.ts';
import { unpackWorld } from './loadLayers.ts';
import type { Ground } from './openingLayers.ts';

/**
 * Gives an open map its shores in all their detail, which only a closer look shows. Where they do not come, the map goes
 * on with those that it opened with.
 */
export async function refineGround(map: MapLibre, parts: MapParts, signal: AbortSignal): Promise<void> {
  let ground: Ground;
  try {
    ground = unpackWorld(await parts.fetchWorld());
  } catch {
    return;
  }
  for (const name of ['countries', 'lines'] as const) {
    if (signal.aborted) return;
    const source = map.getSource(sources[name]) as GeoJSONSource | undefined;
    await source?.setData(ground[name] as GeoJSON.GeoJSON);
  }
}
