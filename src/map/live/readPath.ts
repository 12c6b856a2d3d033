/** A point of a path, units of its SVG. */
type Point = readonly [x: number, y: number];

/**
 * Reads the path data that the build writes (relative `m l h v z` of whole numbers) back into points, subpath by
 * subpath; closed ones without their last point.
 */
export function readPath(data: string): Point[][] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of data.matchAll(/([mlhvz])([^mlhvz]*)/g)) {
    if (command === 'z') {
      [x, y] = line[0] ?? [x, y];
      continue;
    }
    if (command === 'm') {
      line = [];
      lines.push(line);
    }
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number);
    const step = command === 'h' || command === 'v' ? 1 : 2;
    for (let i = 0; i < numbers.length; i += step) {
      if (command !== 'v') x += numbers[i] ?? 0;
      if (command !== 'h') y += numbers[i + step - 1] ?? 0;
      line.push([x, y]);
    }
  }
  return lines;
}
