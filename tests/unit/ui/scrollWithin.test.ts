import { describe, expect, it } from 'vitest';
import { planScroll } from '../../../src/ui/scrollWithin.ts';

const view = { top: 100, height: 200 };

describe('scrolling to show something', () => {
  it.each([
    ['in view', { top: 150, height: 50 }, 0],
    ['above', { top: 40, height: 50 }, -60],
    ['below', { top: 320, height: 50 }, 70],
    ['cut off below', { top: 280, height: 50 }, 30],
    ['taller than the view', { top: 120, height: 400 }, 20],
  ])('moves no more than it must where it is %s', (_, item, by) => {
    expect(planScroll(item, view, 'nearest')).toBe(by);
  });

  it('puts it in the middle where that is asked for, and a tall one at its beginning', () => {
    expect(planScroll({ top: 500, height: 100 }, view, 'center')).toBe(350);
    expect(planScroll({ top: 500, height: 300 }, view, 'center')).toBe(400);
  });
});
