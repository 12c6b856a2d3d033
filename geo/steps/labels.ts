import polylabel from 'polylabel';
import type { Bounds, Position } from '../../src/model/camera.ts';
import { fromMercator, toMercator } from './mercator.ts';
import { boundsOf, outerRing, type Polygon } from './polygons.ts';
import { ringAreaKm2 } from './sphericalArea.ts';

/** Units of the static map, 1/16 px at zoom 4: finer changes no label. */
const precision = 1 / 16;

function bySize(polygons: readonly Polygon[]): Polygon[] {
  const area = new Map(polygons.map((polygon) => [polygon, ringAreaKm2(outerRing(polygon))]));
  return [...polygons].sort((a, b) => (area.get(b) ?? 0) - (area.get(a) ?? 0));
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

/** Where a name fits best: the pole of inaccessibility of the largest part, as the Mercator map shows it. */
export function labelOf(polygons: readonly Polygon[]): Position {
  const largest = bySize(polygons)[0];
  if (largest === undefined) throw new Error('A region without polygons has no place for a label.');
  const [x = 0, y = 0] = polylabel(
    largest.map((ring) => ring.map(toMercator)),
    precision,
  );
  const [lng, lat] = fromMercator([x, y]);
  return [round(lng), round(lat)];
}

/** A part this far from the rest, as a share of the diagonal of what is taken so far, is left out of the camera's bounds. */
const farShare = 0.2;
/** Never far: 2°, so that island chains hold together. */
const nearDegrees = 2;
/** Never left out: a part this large next to the largest (Malaysia's two halves). */
const largeShare = 0.3;

function gap(a: Bounds, b: Bounds): number {
  return Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));
}

/** What a camera should show of a country: its main parts, without the far overseas ones. Two decimals, outwards. */
export function mainBounds(polygons: readonly Polygon[]): Bounds {
  const parts = bySize(polygons).map((polygon) => ({
    bounds: boundsOf(outerRing(polygon)),
    area: ringAreaKm2(outerRing(polygon)),
  }));
  const largest = parts[0];
  if (largest === undefined) throw new Error('A region without polygons has no bounds.');
  let bounds = largest.bounds;
  let left = parts.slice(1);
  for (;;) {
    const reach = Math.max(nearDegrees, farShare * Math.hypot(bounds[2] - bounds[0], bounds[3] - bounds[1]));
    const taken = left.filter(
      (part) => gap(bounds, part.bounds) <= reach || part.area >= largeShare * largest.area,
    );
    if (taken.length === 0) break;
    left = left.filter((part) => !taken.includes(part));
    bounds = taken.reduce<Bounds>(
      (box, part) => [
        Math.min(box[0], part.bounds[0]),
        Math.min(box[1], part.bounds[1]),
        Math.max(box[2], part.bounds[2]),
        Math.max(box[3], part.bounds[3]),
      ],
      bounds,
    );
  }
  const [west, south, east, north] = bounds;
  return [
    Math.floor(west * 100) / 100,
    Math.floor(south * 100) / 100,
    Math.ceil(east * 100) / 100,
    Math.ceil(north * 100) / 100,
  ];
}
