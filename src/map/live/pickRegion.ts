import type { Map as MapLibre, Point } from 'maplibre-gl';
import type { RegionId } from '../../model/ids.ts';
import type { Place } from '../../model/statement.ts';
import type { FrameSource } from '../frame.ts';
import { pickPoint, targetRadiusPx } from '../pickPoint.ts';
import { pickableLayers, regionProperty } from '../style/ids.ts';

/** What a pointer at a point of the canvas, CSS pixels, means: a place's point nearby before the shape that is hit. */
export function pickRegion(
  map: MapLibre,
  places: readonly Place[],
  frame: ReturnType<FrameSource['get']>,
  at: Point,
  touch: boolean,
): RegionId | null {
  const radius = touch ? targetRadiusPx.touch : targetRadiusPx.pointer;
  const place = pickPoint(places, frame, [at.x, at.y], radius);
  if (place) return place.regions[0] ?? (place.id as string as RegionId);
  for (const layer of pickableLayers) {
    if (!map.getLayer(layer)) continue;
    const [found] = map.queryRenderedFeatures(at, { layers: [layer] });
    const region = found?.properties[regionProperty];
    if (typeof region === 'string') return region as RegionId;
  }
  return null;
}
