import { intersection } from 'polyclip-ts';
import type { Pair, Polygon, Ring } from './polygons.ts';
import { areaKm2, ringAreaKm2 } from './sphericalArea.ts';

/** `sources/south-china-sea/limits.json`. */
export interface SeaLimits {
  readonly ring: readonly { readonly lon: number; readonly lat: number }[];
}

/** The closed ring of the limits: coarse, running overland between its sea points, to be drawn below land. */
export function limitRing(limits: SeaLimits): Ring {
  const ring = limits.ring.map(({ lon, lat }): Pair => [lon, lat]);
  const [first, last] = [ring[0], ring[ring.length - 1]];
  if (first === undefined || last === undefined) throw new Error('The limits have no points.');
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
}

/**
 * Water inside the limits, km²: the ring without the land in it.
 *
 * @param land countries' polygons, which do not overlap
 */
export function waterAreaKm2(ring: Ring, land: readonly (readonly Polygon[])[]): number {
  const dry = land.reduce((sum, polygons) => sum + areaKm2(intersection([ring], [...polygons])), 0);
  return ringAreaKm2(ring) - dry;
}
