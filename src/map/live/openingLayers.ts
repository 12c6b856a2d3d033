import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { fromWorld } from '../../model/mercator.ts';
import { regionProperty } from '../style/ids.ts';
import { readPath } from './readPath.ts';

/** The ground: countries, each with its region as a property, and the lines of coasts, borders and control by `kind`. */
export interface Ground {
  readonly countries: FeatureCollection;
  readonly lines: FeatureCollection;
}

const idPrefix = 'region-';
const controlLine = 'control-line';

/** Twice the area of a ring, square units; its sign is the way that the ring runs. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The build has outer rings run one way and each hole, after its outer ring, the other. */
function toPolygons(rings: readonly Position[][]): Position[][][] {
  const outward = Math.sign(turn(rings[0] ?? []));
  const polygons: Position[][][] = [];
  for (const ring of rings) {
    const last = polygons.at(-1);
    if (last && Math.sign(turn(ring)) !== outward) last.push(ring);
    else polygons.push([ring]);
  }
  return polygons;
}

/**
 * The still map's shapes, which stand in the document, as the live map's first ground: it opens on what is there, and
 * waits for no file. Areas that are no countries, which the live map has from a file of their own, are left out.
 *
 * @param worldWidth units of the paths in which the world is one wide; see `MapGeometry`
 */
export function openingLayers(page: ParentNode, areas: ReadonlySet<string>, worldWidth: number): Ground {
  const toDegrees = ([x, y]: readonly [number, number]): Position => [
    ...fromWorld(x / worldWidth, y / worldWidth),
  ];
  const countries: Feature<MultiPolygon>[] = [];
  const lines: Feature<MultiLineString>[] = [];
  const addLines = (kind: string, coordinates: Position[][]): void => {
    lines.push({
      type: 'Feature',
      properties: { kind, [regionProperty]: kind },
      geometry: { type: 'MultiLineString', coordinates },
    });
  };

  for (const path of page.querySelectorAll<SVGPathElement>('path[id^="region-"], #region-elsewhere > path')) {
    const region = path.dataset.region ?? path.id.slice(idPrefix.length);
    if (areas.has(region)) continue;
    const points = readPath(path.getAttribute('d') ?? '').map((line) => line.map(toDegrees));
    if (region === controlLine) {
      addLines('controlLine', points);
      continue;
    }
    const rings = points.map((ring) => [...ring, ...ring.slice(0, 1)]);
    countries.push({
      type: 'Feature',
      properties: { [regionProperty]: region },
      geometry: { type: 'MultiPolygon', coordinates: toPolygons(rings) },
    });
    addLines('coast', rings);
  }
  return {
    countries: { type: 'FeatureCollection', features: countries },
    lines: { type: 'FeatureCollection', features: lines },
  };
}
