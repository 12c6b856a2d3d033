import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCamera, toTransform } from '../../../src/map/static/gestures.ts';
import { viewBoxOf } from '../../../src/map/static/viewBox.ts';
import type { Camera, Size } from '../../../src/model/camera.ts';
import { constrain, fitBounds, toScreen, toWorld, zoomRange } from '../../../src/model/mercator.ts';

const worldWidth = 4096;
const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Maps up to a large screen's share beside the panel. */
const anySize: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 240, max: 1300 }),
  height: fc.integer({ min: 160, max: 1000 }),
});
const anyCamera: fc.Arbitrary<Camera> = fc.record({
  lng: real(-180, 180),
  lat: real(-80, 80),
  zoom: real(zoomRange.min, zoomRange.max),
});

describe('the still map’s view box', () => {
  it('has the canvas’s shape, so that nothing is stretched or letterboxed', () => {
    fc.assert(
      fc.property(anyCamera, anySize, (camera, size) => {
        const [, , width, height] = viewBoxOf(camera, size, worldWidth);
        expect(width / height).toBeCloseTo(size.width / size.height, 6);
      }),
    );
  });

  it('puts every position that is on the canvas where the overlay puts it', () => {
    fc.assert(
      fc.property(anyCamera, anySize, real(-20, 20), real(-10, 10), (camera, size, dLng, dLat) => {
        const position = [camera.lng + dLng, Math.max(-84, Math.min(84, camera.lat + dLat))] as const;
        const [x, y, width] = viewBoxOf(camera, size, worldWidth);
        const [worldX, worldY] = toWorld(position);
        const pxPerUnit = size.width / width;
        const drawn = [-1, 0, 1, 2].map((copy) => ((worldX + copy) * worldWidth - x) * pxPerUnit);
        const [overlayX, overlayY] = toScreen(position, camera, size);
        expect(Math.min(...drawn.map((px) => Math.abs(px - overlayX)))).toBeLessThan(0.01);
        expect((worldY * worldWidth - y) * pxPerUnit).toBeCloseTo(overlayY, 2);
      }),
    );
  });

  it('stays on the four worlds that are drawn side by side', () => {
    fc.assert(
      fc.property(anyCamera, anySize, (camera, size) => {
        const [x, , width] = viewBoxOf(constrain(camera, size), size, worldWidth);
        expect(x).toBeGreaterThanOrEqual(-worldWidth);
        expect(x + width).toBeLessThanOrEqual(3 * worldWidth);
      }),
    );
  });

  it('is the opening’s bounds in a canvas of their shape', () => {
    const size = { width: 600, height: 600 };
    const camera = fitBounds([0, -30, 60, 30], size);
    const [x, , width] = viewBoxOf(camera, size, 360);
    expect(x).toBeLessThanOrEqual(180);
    expect(x + width).toBeGreaterThanOrEqual(240);
  });
});

describe('the still map’s transform', () => {
  it('gives back the camera that it was made of', () => {
    fc.assert(
      fc.property(anyCamera, anySize, (camera, size) => {
        const back = toCamera(toTransform(camera, size), size);
        expect(back.lng).toBeCloseTo(camera.lng, 6);
        expect(back.lat).toBeCloseTo(camera.lat, 6);
        expect(back.zoom).toBeCloseTo(camera.zoom, 9);
      }),
    );
  });

  it('puts a position where the overlay puts it', () => {
    const camera = { lng: 120, lat: 30, zoom: 4 };
    const size = { width: 800, height: 600 };
    const { x, y, k } = toTransform(camera, size);
    const [worldX, worldY] = toWorld([125, 35]);
    const [overlayX, overlayY] = toScreen([125, 35], camera, size);
    expect(x + k * worldX).toBeCloseTo(overlayX, 6);
    expect(y + k * worldY).toBeCloseTo(overlayY, 6);
  });
});
