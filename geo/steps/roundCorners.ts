import type { Pair, Ring } from './polygons.ts';

function between(a: Pair, b: Pair, share: number): Pair {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** Chaikin's corner cutting: a soft closed outline from control points, one decimal (an extent promises no more). */
export function roundCorners(control: readonly Pair[], times = 3): Ring {
  let ring: readonly Pair[] = control;
  for (let i = 0; i < times; i += 1) {
    ring = ring.flatMap((point, index) => {
      const next = ring[(index + 1) % ring.length] ?? point;
      return [between(point, next, 0.25), between(point, next, 0.75)];
    });
  }
  const rounded = ring.map(([lng, lat]): Pair => [Number(lng.toFixed(1)), Number(lat.toFixed(1))]);
  const first = rounded[0];
  return first === undefined ? [] : [...rounded, first];
}
