import type { Position } from 'geojson';
import type { GridPoint } from './svgPath.ts';

/** Rounds to whole units; points that fall together become one. */
export function toGrid(line: readonly Position[]): GridPoint[] {
  const points = line.map(([x = 0, y = 0]): GridPoint => [Math.round(x), Math.round(y)]);
  return points.filter(
    ([x, y], index) => index === 0 || points[index - 1]?.[0] !== x || points[index - 1]?.[1] !== y,
  );
}

/** Shoelace; square units. Its sign is the way that the ring runs. */
function signedArea(ring: readonly GridPoint[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return twice / 2;
}

const gridArea = (ring: readonly GridPoint[]): number => Math.abs(signedArea(ring));

function turned(ring: readonly GridPoint[], backwards: boolean): readonly GridPoint[] {
  return signedArea(ring) < 0 === backwards ? ring : [...ring].reverse();
}

/** Rings of a region on the grid, largest first; parts smaller than `least` go, except the largest if `named`. */
export function visibleRings(
  polygons: readonly (readonly (readonly Position[])[])[],
  least: (at: GridPoint) => number,
  named: boolean,
): (readonly GridPoint[])[] {
  const parts = polygons
    .map((polygon) => polygon.map(toGrid).filter((ring) => gridArea(ring) > 0))
    .filter((rings) => rings.length > 0)
    .sort((a, b) => gridArea(b[0] ?? []) - gridArea(a[0] ?? []));
  // Outer rings run as the first does and holes the other way, so that a reader of the path can tell them apart.
  const backwards = signedArea(parts[0]?.[0] ?? []) < 0;
  return parts.flatMap((rings, index) => {
    const [outer, ...holes] = rings;
    if (outer?.[0] === undefined) return [];
    const smallest = least(outer[0]);
    if (gridArea(outer) < smallest && !(named && index === 0)) return [];
    const seen = holes.filter((hole) => gridArea(hole) >= smallest);
    return [turned(outer, backwards), ...seen.map((hole) => turned(hole, !backwards))];
  });
}
