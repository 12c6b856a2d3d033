import { statement } from 'virtual:dateline/statement';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds, Camera, Size } from '../../../src/model/camera.ts';
import { boundsOnScreen, constrain, fitBounds, zoomRange } from '../../../src/model/mercator.ts';
import { planShow } from '../../../src/model/planCamera.ts';
import type { Place } from '../../../src/model/statement.ts';

const size: Size = { width: 900, height: 600 };
const places: readonly Place[] = statement.places;
const opening = fitBounds(statement.opening, size);
const anySize: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 280, max: 1600 }),
  height: fc.integer({ min: 200, max: 1000 }),
});
const anyCamera: fc.Arbitrary<Camera> = fc.record({
  lng: fc.integer({ min: -180, max: 179 }),
  lat: fc.integer({ min: -60, max: 70 }),
  zoom: fc.integer({ min: 1, max: 6 }),
});

function isWhole(bounds: Bounds, camera: Camera, canvas: Size): boolean {
  const { x, y, width, height } = boundsOnScreen(bounds, camera, canvas);
  return x >= -0.5 && y >= -0.5 && x + width <= canvas.width + 0.5 && y + height <= canvas.height + 0.5;
}

function fits(bounds: Bounds, canvas: Size): boolean {
  const furthest = constrain({ lng: 0, lat: 0, zoom: zoomRange.min }, canvas);
  const { width, height } = boundsOnScreen(bounds, furthest, canvas);
  return width <= canvas.width && height <= canvas.height;
}

describe('planShow', () => {
  it('stays where a place can be seen whole and is no speck', () => {
    expect(planShow([110, 10, 130, 40], opening, size)).toBe(null);
  });

  it('goes to a place that is out of view, and to one that is cut off', () => {
    const far = planShow([-10, 35, 5, 45], opening, size);
    expect(isWhole([-10, 35, 5, 45], far!, size)).toBe(true);
    const cut = planShow([60, 20, 120, 40], opening, size);
    expect(isWhole([60, 20, 120, 40], cut!, size)).toBe(true);
  });

  it('goes closer to a place that is a speck, but not so close that nobody knows where it is', () => {
    const speck = planShow([139.5, 35.5, 140, 36], opening, size);
    expect(speck?.zoom).toBe(6.2);
    expect([speck?.lng, speck?.lat].map((degrees) => Math.round(degrees ?? 0))).toEqual([140, 36]);
  });

  it('does not back away from a reader who is closer already', () => {
    expect(planShow([2.3, 48.8, 2.4, 48.9], { ...opening, zoom: 7.5 }, size)?.zoom).toBe(7.5);
    expect(planShow([2.3, 48.8, 2.4, 48.9], { ...opening, zoom: 9 }, size)?.zoom).toBe(8);
  });

  it('leaves room around the place', () => {
    const bounds = [-10, 35, 5, 45] as const;
    const { x, y, width, height } = boundsOnScreen(bounds, planShow(bounds, opening, size)!, size);
    const paddingPx = Math.min(x, y, size.width - x - width, size.height - y - height);
    expect(paddingPx).toBeCloseTo(72, 0);
  });

  it.each(places.map((place) => [place.id, place] as const))(
    'shows %s whole from anywhere, on any canvas, and then stays',
    (_id, { bounds }) => {
      fc.assert(
        fc.property(anyCamera, anySize, (camera, canvas) => {
          // What is wider than the canvas at the least zoom cannot be shown whole by anybody.
          fc.pre(fits(bounds, canvas));
          const shown = planShow(bounds, camera, canvas) ?? camera;
          expect(isWhole(bounds, shown, canvas)).toBe(true);
          // A place at the limit of what the camera may do may be asked for again; the answer must not wander.
          const again = planShow(bounds, shown, canvas) ?? shown;
          expect(again.lng).toBeCloseTo(shown.lng, 6);
          expect(again.lat).toBeCloseTo(shown.lat, 6);
          expect(again.zoom).toBeCloseTo(shown.zoom, 6);
        }),
        { numRuns: 60 },
      );
    },
  );
});
