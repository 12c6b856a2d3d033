import type { Position } from './camera.ts';

type Vector = readonly [x: number, y: number, z: number];

const radians = Math.PI / 180;

function toVector([lng, lat]: Position): Vector {
  const [lambda, phi] = [lng * radians, lat * radians];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function toPosition([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

/**
 * The shortest way on the globe as `steps` + 1 positions, evenly spaced, both ends included. Longitudes run on past
 * ±180 rather than jump, so that the line can be drawn in one stroke. Of the many ways between opposite points, the
 * one along which longitude and latitude change evenly.
 */
export function greatCircle(from: Position, to: Position, steps: number): readonly Position[] {
  const [a, b] = [toVector(from), toVector(to)];
  const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  const turn = from[0] + shortestTurn(from[0], to[0]);
  const isSingular = Math.sin(angle) < 1e-9;
  const line: Position[] = [from];
  for (let step = 1; step < steps; step += 1) {
    const t = step / steps;
    const before = line[step - 1] ?? from;
    if (isSingular) {
      line.push([from[0] + (turn - from[0]) * t, from[1] + (to[1] - from[1]) * t]);
      continue;
    }
    const [p, q] = [Math.sin((1 - t) * angle), Math.sin(t * angle)];
    const [lng, lat] = toPosition([p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]]);
    line.push([before[0] + shortestTurn(before[0], lng), lat]);
  }
  const last = line.at(-1) ?? from;
  line.push([last[0] + shortestTurn(last[0], to[0]), to[1]]);
  return line;
}

/** The middle of some positions on the globe; the first where they cancel out. */
export function globeMiddle(positions: readonly Position[]): Position {
  const sum = positions
    .map(toVector)
    .reduce<Vector>(([x, y, z], [dx, dy, dz]) => [x + dx, y + dy, z + dz], [0, 0, 0]);
  return Math.hypot(...sum) < 1e-9 ? (positions[0] ?? [0, 0]) : toPosition(sum);
}

/** Degrees to turn from one meridian to another, −180…180. */
function shortestTurn(from: number, to: number): number {
  const turn = (to - from) % 360;
  return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
}
