import type { Camera, Position, Size } from '../../model/camera.ts';
import { globeMiddle, greatCircle } from '../../model/greatCircle.ts';
import type { PlaceId, RelationId } from '../../model/ids.ts';
import { toWorld, worldSizePx } from '../../model/mercator.ts';
import type { Relation } from '../../model/relation.ts';
import type { Point } from './rect.ts';

/** How a relation is drawn: one line, which is closed where three or more places do something together. */
export interface RelationLine {
  readonly id: RelationId;
  readonly positions: readonly Position[];
  readonly closed: boolean;
  readonly arrow: boolean;
  /** Where the places themselves are: each gets a dot. */
  readonly ends: readonly Position[];
  /** How far the line bows aside at its middle, CSS pixels: two links between the same places stay two. */
  readonly bowPx: number;
}

/** Steps of a line: smooth at any zoom of ours, and cheap sixty times a second. */
const steps = 48;
const bowStepPx = 26;

export function relationLines(
  relations: readonly Relation[],
  label: (place: PlaceId) => Position,
): readonly RelationLine[] {
  const pairs = new Map<string, number>();
  return relations.map((relation) => {
    const { id } = relation;
    if (relation.kind === 'mutual' && relation.members.length > 2) {
      const ends = relation.members.map(label);
      return { id, positions: ring(ends), closed: true, arrow: false, ends, bowPx: 0 };
    }
    const groups = relation.kind === 'mutual' ? relation.members.map((member) => [member]) : null;
    const from = groups?.[0] ?? (relation.kind === 'directed' ? relation.from : []);
    const to = groups?.[1] ?? (relation.kind === 'directed' ? relation.to : []);
    const [start, end] = [globeMiddle(from.map(label)), globeMiddle(to.map(label))];
    const pair = [...from, ...to].sort().join();
    const before = pairs.get(pair) ?? 0;
    pairs.set(pair, before + 1);
    // A bow to the left of one line is to the right of the one that runs the other way.
    const side = String(from) < String(to) ? 1 : -1;
    return {
      id,
      positions: greatCircle(start, end, steps),
      closed: false,
      arrow: relation.kind === 'directed',
      ends: [...(from.length === 1 ? [start] : []), ...(to.length === 1 ? [end] : [])],
      bowPx: side * before * bowStepPx,
    };
  });
}

/** Round all the places, each stretch the shortest way; longitudes run on as along one line. */
function ring(ends: readonly Position[]): readonly Position[] {
  const line: Position[] = [];
  for (const [index, end] of ends.entries()) {
    const next = ends[(index + 1) % ends.length] ?? end;
    const stretch = greatCircle([line.at(-1)?.[0] ?? end[0], end[1]], next, steps);
    line.push(...(index === 0 ? stretch : stretch.slice(1)));
  }
  return line;
}

/** The line on the canvas, once for each copy of the world that can be seen; the copy nearest to the middle first. */
export function onScreen(line: RelationLine, camera: Camera, size: Size): readonly (readonly Point[])[] {
  const world = worldSizePx(camera.zoom);
  const [cx, cy] = toWorld([camera.lng, camera.lat]);
  const points = line.positions.map((position): Point => {
    const [x, y] = toWorld(position);
    return [size.width / 2 + (x - cx) * world, size.height / 2 + (y - cy) * world];
  });
  const bowed = line.bowPx === 0 ? points : bow(points, line.bowPx);
  const xs = bowed.map(([x]) => x);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const nearest = Math.round((size.width / 2 - (west + east) / 2) / world);
  return [nearest, nearest - 1, nearest + 1]
    .filter((turn, index) => index === 0 || (west + turn * world < size.width && east + turn * world > 0))
    .map((turn) => bowed.map(([x, y]): Point => [x + turn * world, y]));
}

function bow(points: readonly Point[], bowPx: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return points;
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]) || 1;
  const aside: Point = [-(last[1] - first[1]) / length, (last[0] - first[0]) / length];
  // A short line has no room to bow far.
  const reach = Math.sign(bowPx) * Math.min(Math.abs(bowPx), length / 4);
  return points.map(([x, y], index): Point => {
    const by = Math.sin((index / (points.length - 1)) * Math.PI) * reach;
    return [x + aside[0] * by, y + aside[1] * by];
  });
}
