import type { Layers } from './layers.ts';

/** File name in `geo/layers` → its text. One feature or region a line: minified, yet a change shows in a diff. */
export function writeLayers({ world, areas, points, regions }: Layers): Map<string, string> {
  const collection = (features: readonly unknown[]): string =>
    `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
  const lines = Object.entries(regions).map(
    ([id, facts]) => `${JSON.stringify(id)}:${JSON.stringify(facts)}`,
  );
  return new Map([
    ['world.topo.json', `${JSON.stringify(world)}\n`],
    ['areas.geojson', collection(areas.features)],
    ['points.geojson', collection(points.features)],
    ['regions.json', `{\n${lines.join(',\n')}\n}\n`],
  ]);
}
