import { feature } from 'topojson-client';
import type { Issue } from '../../src/model/issue.ts';
import type { Layers } from '../steps/layers.ts';
import { inPolygons, type Polygon } from '../steps/polygons.ts';
import { toPolygons } from '../steps/readCountries.ts';
import { layerIssue } from './layerIssue.ts';
import { atSea, inside, outside, type Probe } from './probes.ts';

function probeIssue([region, place, lng, lat]: Probe, message: string): Issue {
  return layerIssue('layers', region, 'probe', `${place} (${lng}, ${lat}) ${message}`);
}

/** Known places lie where they belong. */
export function checkProbes({ world, areas, points }: Layers): Issue[] {
  const countries = new Map<string, Polygon[]>(
    feature(world, world.objects.countries).features.map(({ id, geometry }) => [
      String(id),
      toPolygons(geometry),
    ]),
  );
  const shapes = new Map([
    ...countries,
    ...areas.features.map(({ id, geometry }): [string, Polygon[]] => [String(id), toPolygons(geometry)]),
  ]);
  const lies = ([region, , lng, lat]: Probe): boolean => inPolygons([lng, lat], shapes.get(region) ?? []);
  const country = (lng: number, lat: number): string | undefined =>
    [...countries].find(([, polygons]) => inPolygons([lng, lat], polygons))?.[0];

  const seas = points.features
    .filter(({ properties }) => properties.kind === 'sea')
    .map(
      ({ id, geometry: { coordinates } }): Probe => [
        '',
        String(id),
        coordinates[0] ?? 0,
        coordinates[1] ?? 0,
      ],
    );
  return [
    ...inside
      .filter((probe) => !lies(probe))
      .map((probe) => probeIssue(probe, 'should lie inside this region.')),
    ...outside.filter(lies).map((probe) => probeIssue(probe, 'should lie outside this region.')),
    ...[...atSea, ...seas].flatMap((probe) => {
      const found = country(probe[2], probe[3]);
      return found === undefined ? [] : [probeIssue(probe, `should be open water but lies in ${found}.`)];
    }),
  ];
}
