import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Issue } from '../../src/model/issue.ts';
import { toPolygons } from '../steps/readCountries.ts';
import type { World } from '../steps/world.ts';
import { layerIssue } from './layerIssue.ts';

const file = 'layers/world.topo.json';

/** The longest true edge is the 49th parallel, 23.6°; anything beyond this is a jump across the map. */
const longestEdgeDegrees = 30;

/** Cut open along 180° and closed over the pole; its outline is taken from `coast`, which is checked in full. */
const cutOpen = 'antarctica';

function lineIssues(subject: string, line: readonly Position[]): Issue[] {
  return line.flatMap(([lng = 0, lat = 0], index) => {
    const [lastLng = 0, lastLat = 0] = line[index - 1] ?? [lng, lat];
    const where = `from ${lastLng.toFixed(3)},${lastLat.toFixed(3)} to ${lng.toFixed(3)},${lat.toFixed(3)}`;
    if (Math.hypot(lng - lastLng, lat - lastLat) > longestEdgeDegrees) {
      return [layerIssue(file, subject, 'jump', `The edge ${where} jumps across the map.`)];
    }
    if (index > 0 && Math.abs(lng) === 180 && lastLng === lng) {
      return [layerIssue(file, subject, 'seam', `The edge ${where} runs along the antimeridian.`)];
    }
    return [];
  });
}

/** Nothing streaks across the map and nothing is cut at 180°, Antarctica's fill excepted. */
export function checkSeams(world: World): Issue[] {
  const polygons = feature(world, world.objects.countries).features.flatMap(({ id, geometry }) =>
    id === cutOpen
      ? []
      : toPolygons(geometry).flatMap((rings) => rings.flatMap((ring) => lineIssues(String(id), ring))),
  );
  const lines = (['coast', 'borders', 'controlLine'] as const).flatMap((name) =>
    feature(world, world.objects[name]).geometry.coordinates.flatMap((line) => lineIssues(name, line)),
  );
  return [...polygons, ...lines];
}
