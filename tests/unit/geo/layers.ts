import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { Layers } from '../../../geo/steps/layers.ts';
import type { Polygon } from '../../../geo/steps/polygons.ts';
import { toPolygons } from '../../../geo/steps/readCountries.ts';

function read<T>(name: string): T {
  const path = join(import.meta.dirname, '../../../geo/layers', name);
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** The committed layers, as the app reads them. */
export const layers: Layers = {
  world: read('world.topo.json'),
  areas: read('areas.geojson'),
  points: read('points.geojson'),
  regions: read('regions.json'),
};

/** Polygons of every region by id, degrees. */
export const shapes: ReadonlyMap<string, Polygon[]> = new Map(
  [...feature(layers.world, layers.world.objects.countries).features, ...layers.areas.features].map(
    ({ id, geometry }) => [String(id), toPolygons(geometry)],
  ),
);
