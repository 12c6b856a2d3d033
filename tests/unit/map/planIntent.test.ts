import { describe, expect, it } from 'vitest';
import { planIntent, planResize } from '../../../src/map/planIntent.ts';
import type { Bounds, Camera, Size } from '../../../src/model/camera.ts';
import { boundsOnScreen, fitBounds } from '../../../src/model/mercator.ts';

const opening: Bounds = [95, -1, 152, 55];
const size: Size = { width: 900, height: 600 };
const from: Camera = { lng: 120, lat: 30, zoom: 4 };

describe('planIntent', () => {
  it('goes to the opening, from anywhere', () => {
    expect(planIntent({ kind: 'opening' }, from, size, opening)).toEqual(fitBounds(opening, size));
  });

  it('stays where the wanted bounds can be seen', () => {
    expect(planIntent({ kind: 'show', bounds: [115, 25, 125, 35] }, from, size, opening)).toBe(null);
    expect(planIntent({ kind: 'show', bounds: [-10, 35, 5, 45] }, from, size, opening)).not.toBe(null);
  });

  it('follows nobody who has moved the map already', () => {
    const camera = { lng: 10, lat: 50, zoom: 5 };
    expect(planIntent({ kind: 'camera', camera, movedByReader: true }, from, size, opening)).toBe(null);
  });

  it('goes to a camera that somebody else asks for, as far as the world allows', () => {
    const camera = { lng: 10, lat: 89, zoom: 99 };
    expect(planIntent({ kind: 'camera', camera, movedByReader: false }, from, size, opening)).toMatchObject({
      lng: 10,
      zoom: 9,
    });
  });

  it('zooms about the centre, and not past either end', () => {
    const closer = planIntent({ kind: 'zoom', by: 1 }, from, size, opening);
    expect(closer?.zoom).toBe(5);
    expect([closer?.lng, closer?.lat].map((degrees) => degrees?.toFixed(6))).toEqual([
      '120.000000',
      '30.000000',
    ]);
    expect(planIntent({ kind: 'zoom', by: 1 }, { ...from, zoom: 9 }, size, opening)?.zoom).toBe(9);
    expect(planIntent({ kind: 'zoom', by: -9 }, from, { width: 400, height: 300 }, opening)?.zoom).toBe(0.3);
  });
});

describe('planResize', () => {
  const small: Size = { width: 360, height: 300 };

  it('keeps the whole opening in view', () => {
    expect(planResize({ kind: 'opening' }, from, small, opening)).toEqual(fitBounds(opening, small));
  });

  it('keeps a shown place in view', () => {
    const bounds: Bounds = [105, 20, 135, 42];
    const camera = planResize({ kind: 'show', bounds }, from, small, opening);
    const { x, y, width, height } = boundsOnScreen(bounds, camera, small);
    expect(Math.min(x, y, small.width - x - width, small.height - y - height)).toBeGreaterThanOrEqual(0);
  });

  it('keeps the centre that a reader chose', () => {
    const kept = planResize({ kind: 'camera', camera: from, movedByReader: true }, from, small, opening);
    expect(kept.lng).toBeCloseTo(from.lng, 9);
    expect(kept.lat).toBeCloseTo(from.lat, 9);
    expect(kept.zoom).toBe(from.zoom);
    const zoomed = planResize({ kind: 'zoom', by: 1 }, from, small, opening);
    expect(zoomed.zoom).toBe(from.zoom);
  });
});
