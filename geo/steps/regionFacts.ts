import type { Bounds, Position } from '../../src/model/camera.ts';
import type { Definitions, Names } from './definitions.ts';
import { labelOf, mainBounds } from './labels.ts';
import type { Polygon } from './polygons.ts';

/** One entry of `regions.json`. Areas are km², bounds degrees with east beyond 180 where a region runs on. */
export interface RegionFacts {
  readonly name: Names;
  readonly label: Position;
  readonly bounds: Bounds;
  readonly a3?: string;
  readonly areaKm2: number;
  readonly note?: Names;
}

/** Facts of one region; what `definitions/regions.json` says wins over what is computed. */
export function regionFacts(
  id: string,
  name: Names,
  polygons: readonly Polygon[],
  areaKm2: number,
  { bounds, labels, notes }: Definitions['regions'],
): RegionFacts {
  const note = notes[id];
  return {
    name,
    label: labels[id] ?? labelOf(polygons),
    bounds: bounds[id] ?? mainBounds(polygons),
    areaKm2: Math.round(areaKm2),
    ...(note === undefined ? {} : { note }),
  };
}
