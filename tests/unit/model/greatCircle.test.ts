import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../../src/model/camera.ts';
import { globeMiddle, greatCircle } from '../../../src/model/greatCircle.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
) as fc.Arbitrary<Position>;

const radians = Math.PI / 180;
const vector = ([lng, lat]: Position) => [
  Math.cos(lat * radians) * Math.cos(lng * radians),
  Math.cos(lat * radians) * Math.sin(lng * radians),
  Math.sin(lat * radians),
];
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
const angle = (a: Position, b: Position) => Math.acos(Math.max(-1, Math.min(1, dot(vector(a), vector(b)))));
/** Degrees between two meridians. */
const apart = (a: number, b: number) => Math.abs(((((a - b) % 360) + 540) % 360) - 180);

const steps = 32;

describe('a great circle', () => {
  test('begins and ends at its ends, and never jumps', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const line = greatCircle(from, to, steps);
        expect(line).toHaveLength(steps + 1);
        expect(line[0]).toEqual(from);
        expect(line.at(-1)![1]).toBe(to[1]);
        expect(apart(line.at(-1)![0], to[0])).toBeLessThan(1e-6);
        for (const [index, [lng, lat]] of line.entries()) {
          expect(Number.isFinite(lng) && Math.abs(lat) <= 90).toBe(true);
          if (index > 0) expect(Math.abs(lng - line[index - 1]![0])).toBeLessThanOrEqual(180);
        }
      }),
    );
  });

  test('is the shortest way, in even steps', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const whole = angle(from, to);
        fc.pre(whole > 1e-3 && whole < Math.PI - 1e-3);
        for (const [index, point] of greatCircle(from, to, steps).entries()) {
          expect(angle(from, point)).toBeCloseTo((whole * index) / steps, 5);
          expect(angle(point, to)).toBeCloseTo((whole * (steps - index)) / steps, 5);
        }
      }),
    );
  });

  test('crosses 180° without turning back round the world', () => {
    const east = greatCircle([139.7, 35.7], [-77, 39], steps);
    expect(east.at(-1)![0]).toBeCloseTo(283, 6);
    const west = greatCircle([-77, 39], [139.7, 35.7], steps);
    expect(west.at(-1)![0]).toBeCloseTo(-220.3, 6);
    expect(Math.max(...east.map(([, lat]) => lat))).toBeGreaterThan(60);
  });

  test('is finite between a point and itself or its opposite', () => {
    expect(greatCircle([10, 20], [10, 20], 4).every(([lng, lat]) => lng === 10 && lat === 20)).toBe(true);
    for (const [lng, lat] of greatCircle([10, 20], [-170, -20], 4)) {
      expect(Number.isFinite(lng) && Number.isFinite(lat)).toBe(true);
    }
  });
});

describe('the middle of places', () => {
  test('of two lies halfway on the shortest way, across 180° too', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const whole = angle(a, b);
        fc.pre(whole < Math.PI - 0.05);
        const middle = globeMiddle([a, b]);
        expect(angle(a, middle)).toBeCloseTo(whole / 2, 5);
        expect(angle(b, middle)).toBeCloseTo(whole / 2, 5);
      }),
    );
  });

  test('of places that cancel out is the first, of none the origin', () => {
    expect(
      globeMiddle([
        [0, 0],
        [180, 0],
      ]),
    ).toEqual([0, 0]);
    expect(globeMiddle([])).toEqual([0, 0]);
  });
});
