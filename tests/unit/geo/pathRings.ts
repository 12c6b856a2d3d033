import type { GridPoint } from '../../../geo/steps/svgPath.ts';

/** Reads path data back into points, subpath by subpath; closed ones without their last point. */
export function pathRings(path: string): GridPoint[][] {
  const rings: GridPoint[][] = [];
  let ring: GridPoint[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([mlhvz])([^mlhvz]*)/g)) {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number);
    if (command === 'z') {
      [x, y] = ring[0] ?? [x, y];
      continue;
    }
    if (command === 'm') {
      ring = [];
      rings.push(ring);
    }
    const step = command === 'h' || command === 'v' ? 1 : 2;
    for (let i = 0; i < numbers.length; i += step) {
      x += command === 'v' ? 0 : numbers[i]!;
      y += command === 'h' ? 0 : numbers[i + step - 1]!;
      ring.push([x, y]);
    }
  }
  return rings;
}
