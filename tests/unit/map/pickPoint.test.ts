import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/map/frame.ts';
import { pickPoint, pointUntilZoom, targetRadiusPx } from '../../../src/map/pickPoint.ts';
import { toScreen } from '../../../src/model/mercator.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const { places } = smallStatement;
const frame = (zoom: number, lng = 41): Frame => ({
  camera: { lng, lat: 11, zoom },
  size: { width: 800, height: 600 },
  settled: true,
});

/** What is picked at so many pixels to the right of the middle of the canvas, where "gamma" lies. */
const pickAt = (dx: number, { zoom = 4, radius = 12 }: { zoom?: number; radius?: number } = {}) =>
  pickPoint(places, frame(zoom), [400 + dx, 300], radius)?.id ?? null;

describe('pickPoint', () => {
  it('finds a point within the radius, and none beyond it', () => {
    expect(pickAt(12)).toBe('gamma');
    expect(pickAt(12.5)).toBe(null);
    expect(pickAt(20, { radius: targetRadiusPx.touch })).toBe('gamma');
  });

  it('leaves a place to its own shape once the map is close enough to show it', () => {
    expect(pickAt(0, { zoom: pointUntilZoom - 0.01 })).toBe('gamma');
    expect(pickAt(0, { zoom: pointUntilZoom })).toBe(null);
  });

  it('finds a place without a shape at any zoom, and never one that is not drawn as a point', () => {
    const at = (id: string, zoom: number) => {
      const place = places.find((candidate) => candidate.id === id)!;
      const here = frame(zoom, place.label[0]);
      return pickPoint(places, here, toScreen(place.label, here.camera, here.size), 12)?.id ?? null;
    };
    expect([at('hut', 1), at('hut', 9)]).toEqual(['hut', 'hut']);
    expect(at('beta', 5)).toBe(null);
  });

  it('takes the nearest where several are within reach, in whichever order they come', () => {
    const gamma = places.find(({ id }) => id === 'gamma')!;
    const neighbour = { ...gamma, id: 'neighbour' as typeof gamma.id, label: [41.5, 11] as const };
    const near = (dx: number, list: typeof places) => pickPoint(list, frame(4), [400 + dx, 300], 40)?.id;
    for (const list of [
      [gamma, neighbour],
      [neighbour, gamma],
    ]) {
      expect([near(1, list), near(11, list)]).toEqual(['gamma', 'neighbour']);
    }
  });

  it('gives a pointer 24 px across and a finger 44', () => {
    expect(targetRadiusPx).toEqual({ pointer: 12, touch: 22 });
  });
});
