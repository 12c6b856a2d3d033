import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCamera, toTransform } from '../../../src/map/static/gestures.ts';
import type { Camera, Position, Size } from '../../../src/model/camera.ts';
import { toScreen, toWorld, zoomRange } from '../../../src/model/mercator.ts';

const anySize: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 1, max: 2000 }),
  height: fc.integer({ min: 1, max: 1500 }),
});
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const anyCamera: fc.Arbitrary<Camera> = fc.record({
  lng: degrees(180),
  lat: degrees(85),
  zoom: fc.double({ min: zoomRange.min, max: zoomRange.max, noNaN: true }),
});

describe('toTransform and toCamera', () => {
  it('undo each other', () => {
    fc.assert(
      fc.property(anyCamera, anySize, (camera, size) => {
        const back = toCamera(toTransform(camera, size), size);
        expect(back.lng).toBeCloseTo(camera.lng, 6);
        expect(back.lat).toBeCloseTo(camera.lat, 6);
        expect(back.zoom).toBeCloseTo(camera.zoom, 9);
      }),
    );
  });

  it('put every position of the nearest copy of the world where the camera shows it', () => {
    const anyPosition: fc.Arbitrary<Position> = fc.tuple(degrees(179), degrees(85));
    fc.assert(
      fc.property(anyCamera, anySize, anyPosition, (camera, size, [lng, lat]) => {
        fc.pre(Math.abs(lng - camera.lng) < 179);
        const [x, y] = toTransform(camera, size).apply([...toWorld([lng, lat])]);
        const [screenX, screenY] = toScreen([lng, lat], camera, size);
        expect(x).toBeCloseTo(screenX, 4);
        expect(y).toBeCloseTo(screenY, 4);
      }),
    );
  });

  it('know the world at zoom 0: 512 px wide, its centre in the middle of the canvas', () => {
    const { x, y, k } = toTransform({ lng: 0, lat: 0, zoom: 0 }, { width: 600, height: 400 });
    expect([x, y, k]).toEqual([300 - 256, 200 - 256, 512]);
  });

  it('keep a longitude past 180° as it is, for the short way round', () => {
    const size = { width: 600, height: 400 };
    expect(toCamera(toTransform({ lng: 190, lat: 0, zoom: 2 }, size), size).lng).toBeCloseTo(190, 9);
  });
});
