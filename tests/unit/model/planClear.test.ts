import { mapGeometry } from 'virtual:dateline/map';
import { statement } from 'virtual:dateline/statement';
import { steps } from 'virtual:dateline/steps';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../src/model/mapGeometry.ts';
import { boundsOnScreen, constrain, toScreen } from '../../../src/model/mercator.ts';
import { planClear } from '../../../src/model/planCamera.ts';
import { coveredBy } from '../../../src/presenter/useScene.ts';

const stage = (width: number, height: number) =>
  ({ top: 0, left: 0, right: width, bottom: height, width, height }) as DOMRectReadOnly;

/** Screens of a class, and where the words of the longest passage begin on each. */
const screens = [
  { width: 1280, height: 720, wordsTop: 420 },
  { width: 1920, height: 1080, wordsTop: 620 },
  { width: 1024, height: 768, wordsTop: 420 },
  { width: 768, height: 1024, wordsTop: 600 },
] as const;

describe('a camera that keeps clear of the words', () => {
  for (const { width, height, wordsTop } of screens) {
    for (const step of steps.filter(({ places }) => places.length > 0)) {
      it(`shows every place of “${step.headline.en}” above them at ${width}×${height}`, () => {
        const size = { width, height };
        const camera = planClear(step.bounds, coveredBy(stage(width, height), wordsTop), size);
        for (const id of step.places) {
          const seen = anchorsOf(mapGeometry, statement.places.find((place) => place.id === id)!)
            .map(({ position }) => toScreen(position, camera, size))
            .filter(([x, y]) => x >= 8 && x <= width - 8 && y >= 8 && y <= wordsTop - 8);
          expect(seen.length, `${id} is seen`).toBeGreaterThan(0);
        }
      });
    }
  }

  it('has all of any bounds that the world leaves room for in what is not covered', () => {
    const edge = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(
        fc.integer({ min: -170, max: 170 }),
        fc.integer({ min: -20, max: 40 }),
        fc.record({ top: edge, right: edge, bottom: edge, left: edge }),
        (west, south, covered) => {
          const size = { width: 1000, height: 700 };
          const bounds = [west, south, west + 20, south + 15] as const;
          const camera = planClear(bounds, covered, size);
          expect(constrain(camera, size).lat).toBeCloseTo(camera.lat, 6);
          const box = boundsOnScreen(bounds, camera, size);
          expect(box.x).toBeGreaterThanOrEqual(covered.left - 0.5);
          expect(box.y).toBeGreaterThanOrEqual(covered.top - 0.5);
          expect(box.x + box.width).toBeLessThanOrEqual(size.width - covered.right + 0.5);
          expect(box.y + box.height).toBeLessThanOrEqual(size.height - covered.bottom + 0.5);
        },
      ),
    );
  });

  it('stands a canvas that is covered altogether', () => {
    const camera = planClear(
      [0, 0, 10, 10],
      { top: 900, right: 900, bottom: 900, left: 900 },
      { width: 300, height: 300 },
    );
    expect(Object.values(camera).every(Number.isFinite)).toBe(true);
  });
});
