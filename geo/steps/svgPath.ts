/** A point on the integer grid of an SVG. */
export type GridPoint = readonly [x: number, y: number];

function number(value: number, glued: boolean): string {
  return glued || value < 0 ? `${value}` : ` ${value}`;
}

/** One subpath as relative moves: `m` or `l` pairs, `h` and `v` where one of them is nil. */
function moves(points: readonly GridPoint[], from: GridPoint): string {
  let path = '';
  let command = '';
  let [x, y] = from;
  points.forEach((point, index) => {
    const [dx, dy] = [point[0] - x, point[1] - y];
    [x, y] = point;
    if (index > 0 && dx === 0 && dy === 0) return;
    const wanted = index === 0 ? 'm' : dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
    // A pair that follows `m` is a line by itself (SVG 2, 9.3.3).
    const implied = wanted === command || (wanted === 'l' && command === 'm');
    if (!implied) path += wanted;
    if (wanted !== 'v') path += number(dx, !implied);
    if (wanted !== 'h') path += number(dy, !implied && wanted === 'v');
    command = wanted;
  });
  return path;
}

/**
 * Path data for closed rings (the last point equal to the first is left to `z`).
 * After `z` the pen is back at the ring's first point, so the next ring starts relative to that.
 */
export function ringsPath(rings: readonly (readonly GridPoint[])[]): string {
  let from: GridPoint = [0, 0];
  return rings
    .map((ring) => {
      const path = `${moves(ring.slice(0, -1), from)}z`;
      from = ring[0] ?? from;
      return path;
    })
    .join('');
}

/** Path data for open lines. */
export function linesPath(lines: readonly (readonly GridPoint[])[]): string {
  let from: GridPoint = [0, 0];
  return lines
    .map((line) => {
      const path = moves(line, from);
      from = line[line.length - 1] ?? from;
      return path;
    })
    .join('');
}
