import { mapGeometry } from 'virtual:dateline/map';
import { statement } from 'virtual:dateline/statement';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds, Camera, Size } from '../../../src/model/camera.ts';
import {
  boundsOnScreen,
  constrain,
  fitBounds,
  fromScreen,
  fromWorld,
  kilometresPerPixel,
  toScreen,
  toWorld,
  worldSizePx,
  zoomRange,
} from '../../../src/model/mercator.ts';

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anySize: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 240, max: 2000 }),
  height: fc.integer({ min: 160, max: 1200 }),
});
const anyCamera: fc.Arbitrary<Camera> = fc.record({
  lng: real(-180, 180),
  lat: real(-80, 80),
  zoom: real(zoomRange.min, zoomRange.max),
});
const anyBounds: fc.Arbitrary<Bounds> = fc
  .tuple(real(-180, 179), real(-75, 70), real(0.5, 90), real(0.5, 50))
  .map(([west, south, width, height]) => [west, south, west + width, Math.min(80, south + height)]);

/** The corners of bounds on the canvas, unwrapped: a view wider than the world shows each of them more than once. */
const box = boundsOnScreen;

describe('the world', () => {
  it('has its corners and its middle where Web Mercator has them', () => {
    expect(toWorld([0, 0])).toEqual([0.5, 0.5]);
    const [x, y] = toWorld([-180, 85.051129]);
    expect(x).toBe(0);
    expect(y).toBeCloseTo(0, 6);
    expect(toWorld([180, -89])[1]).toBeCloseTo(1, 6);
    expect(toWorld([190, 0])[0]).toBeCloseTo(1 + 10 / 360, 12);
  });

  it('gives each position back', () => {
    fc.assert(
      fc.property(real(-180, 540), real(-85, 85), (lng, lat) => {
        const [backLng, backLat] = fromWorld(...toWorld([lng, lat]));
        expect(backLng).toBeCloseTo(lng, 8);
        expect(backLat).toBeCloseTo(lat, 8);
      }),
    );
  });

  it('is 512 px wide at zoom 0 and doubles with each zoom', () => {
    expect([0, 1, 4].map(worldSizePx)).toEqual([512, 1024, 8192]);
  });
});

describe('toScreen', () => {
  it('puts the camera’s centre in the middle of the canvas', () => {
    fc.assert(
      fc.property(anyCamera, anySize, (camera, size) => {
        const [x, y] = toScreen([camera.lng, camera.lat], camera, size);
        expect(x).toBeCloseTo(size.width / 2, 6);
        expect(y).toBeCloseTo(size.height / 2, 6);
      }),
    );
  });

  it('is undone by fromScreen, on the copy of the world nearest to the centre', () => {
    fc.assert(
      fc.property(anyCamera, anySize, real(-0.49, 0.49), real(0, 1), (camera, size, across, down) => {
        const point = [size.width / 2 + across * worldSizePx(camera.zoom), down * size.height] as const;
        const position = fromScreen(point, camera, size);
        fc.pre(Math.abs(position[1]) < 85);
        const [x, y] = toScreen(position, camera, size);
        expect(x).toBeCloseTo(point[0], 4);
        expect(y).toBeCloseTo(point[1], 4);
      }),
    );
  });

  it('takes the copy of the world that is nearest to the centre, on either side of 180°', () => {
    const size = { width: 800, height: 600 };
    const pacific: Camera = { lng: 179, lat: 0, zoom: 3 };
    const [east] = toScreen([-179, 0], pacific, size);
    expect(east).toBeCloseTo(400 + (2 / 360) * 4096, 6);
    expect(toScreen([181, 0], pacific, size)[0]).toBeCloseTo(east, 6);
    const americas: Camera = { ...pacific, lng: -179 };
    expect(toScreen([179, 0], americas, size)[0]).toBeCloseTo(400 - (2 / 360) * 4096, 6);
  });
});

describe('fitBounds', () => {
  it('shows all of the bounds, with the padding free around them', () => {
    fc.assert(
      fc.property(anyBounds, anySize, fc.integer({ min: 0, max: 60 }), (bounds, size, padding) => {
        const camera = fitBounds(bounds, size, padding);
        const unconstrained = camera.zoom > zoomRange.min && camera.zoom < zoomRange.max;
        fc.pre(unconstrained && camera.zoom > Math.log2(size.height / 512) + 1e-9);
        const { x, y, width, height } = box(bounds, camera, size);
        const edges = [x, y, size.width - x - width, size.height - y - height];
        // Near the poles the canvas is kept inside the world, which moves the bounds; they still fit.
        const [slackX, slackY] = [size.width - width, size.height - height];
        expect(Math.min(slackX, slackY)).toBeGreaterThan(2 * padding - 0.01);
        expect(Math.min(...edges)).toBeGreaterThan(-0.01);
      }),
    );
  });

  it('fills the canvas one way: no camera closer in would show them', () => {
    fc.assert(
      fc.property(anyBounds, anySize, (bounds, size) => {
        const camera = fitBounds(bounds, size);
        fc.pre(
          camera.zoom < zoomRange.max &&
            camera.zoom > Math.max(zoomRange.min, Math.log2(size.height / 512)) + 1e-9,
        );
        const { width, height } = box(bounds, camera, size);
        expect(Math.min(size.width - width, size.height - height)).toBeLessThan(0.01);
      }),
    );
  });

  it('lands where an SVG with the opening’s view box and `xMidYMid meet` lands, at any size', () => {
    const [x, y, width, height] = mapGeometry.viewBox;
    fc.assert(
      fc.property(anySize, real(-10, 10), real(-10, 10), (size, dLng, dLat) => {
        const camera = fitBounds(statement.opening, size);
        const [west, south, east, north] = statement.opening;
        const position = [(west + east) / 2 + dLng, (south + north) / 2 + dLat] as const;
        // https://www.w3.org/TR/SVG2/coords.html#ComputingAViewportsTransform
        const scale = Math.min(size.width / width, size.height / height);
        const [worldX, worldY] = toWorld(position);
        const svg = [
          (worldX * mapGeometry.worldWidth - x) * scale + (size.width - width * scale) / 2,
          (worldY * mapGeometry.worldWidth - y) * scale + (size.height - height * scale) / 2,
        ] as const;
        const map = toScreen(position, camera, size);
        expect(Math.abs(map[0] - svg[0])).toBeLessThan(0.5);
        expect(Math.abs(map[1] - svg[1])).toBeLessThan(0.5);
      }),
    );
  });

  it('answers for a canvas that has no size yet', () => {
    const camera = fitBounds(statement.opening, { width: 0, height: 0 });
    expect(Object.values(camera).every(Number.isFinite)).toBe(true);
  });

  it('shows bounds across 180° in one piece', () => {
    const size = { width: 800, height: 500 };
    const camera = fitBounds([160, 40, 200, 70], size);
    expect(camera.lng).toBeCloseTo(180 - 360, 6);
    const [west] = toScreen([160, 55], camera, size);
    const [east] = toScreen([-160, 55], camera, size);
    expect(west).toBeLessThan(east);
    expect(Math.min(west, 800 - east)).toBeGreaterThanOrEqual(-0.01);
  });
});

describe('constrain', () => {
  const wild: fc.Arbitrary<Camera> = fc.record({
    lng: real(-2000, 2000),
    lat: real(-90, 90),
    zoom: real(-5, 20),
  });

  it('keeps the canvas inside the world north and south, and longitudes in −180…180', () => {
    fc.assert(
      fc.property(wild, anySize, (camera, size) => {
        const kept = constrain(camera, size);
        const world = worldSizePx(kept.zoom);
        const middle = toWorld([kept.lng, kept.lat])[1] * world;
        expect(middle - size.height / 2).toBeGreaterThan(-0.01);
        expect(middle + size.height / 2).toBeLessThan(world + 0.01);
        expect(kept.lng).toBeGreaterThanOrEqual(-180);
        expect(kept.lng).toBeLessThan(180);
        expect(kept.zoom).toBeGreaterThanOrEqual(zoomRange.min);
        expect(kept.zoom).toBeLessThanOrEqual(Math.max(zoomRange.max, Math.log2(size.height / 512)));
      }),
    );
  });

  it('moves longitudes by whole turns only', () => {
    fc.assert(
      fc.property(wild, anySize, (camera, size) => {
        const turns = (constrain(camera, size).lng - camera.lng) / 360;
        expect(turns).toBeCloseTo(Math.round(turns), 6);
      }),
    );
  });

  it('leaves alone what it has constrained', () => {
    fc.assert(
      fc.property(wild, anySize, (camera, size) => {
        const once = constrain(camera, size);
        const twice = constrain(once, size);
        expect(twice.lng).toBeCloseTo(once.lng, 8);
        expect(twice.lat).toBeCloseTo(once.lat, 8);
        expect(twice.zoom).toBe(once.zoom);
      }),
    );
  });
});

describe('boundsOnScreen', () => {
  it('has its corners where toScreen has them', () => {
    fc.assert(
      fc.property(anyBounds, real(2, 6), anySize, (bounds, zoom, size) => {
        const [west, south, east, north] = bounds;
        const camera = constrain({ lng: (west + east) / 2, lat: (south + north) / 2, zoom }, size);
        const { x, y, width, height } = boundsOnScreen(bounds, camera, size);
        const [left, top] = toScreen([west, north], camera, size);
        const [right, bottom] = toScreen([east, south], camera, size);
        expect([x, y, x + width, y + height].map((px) => px.toFixed(3))).toEqual(
          [left, top, right, bottom].map((px) => px.toFixed(3)),
        );
      }),
    );
  });
});

describe('kilometresPerPixel', () => {
  it('is the equator over 512 at zoom 0, half a zoom further, and the cosine of the latitude', () => {
    expect(kilometresPerPixel(0, 0)).toBeCloseTo(78.2715, 3);
    expect(kilometresPerPixel(0, 1)).toBeCloseTo(78.2715 / 2, 3);
    expect(kilometresPerPixel(60, 0)).toBeCloseTo(78.2715 / 2, 3);
  });
});
