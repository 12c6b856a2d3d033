import type { Page } from '@playwright/test';
import { mapBox } from './map.ts';
import { type Picture, readPng } from './png.ts';

/** The map on screen, still or live, without anything that lies over it. */
export async function mapPicture(page: Page): Promise<Picture> {
  await showOverlay(page, false);
  // Whole pixels, so that nothing is resampled.
  const { x, y, width, height } = await mapBox(page);
  const clip = {
    x: Math.ceil(x),
    y: Math.ceil(y),
    width: Math.floor(width) - 1,
    height: Math.floor(height) - 1,
  };
  const picture = readPng(await page.screenshot({ clip, animations: 'disabled' }));
  await showOverlay(page, true);
  return picture;
}

async function showOverlay(page: Page, isShown: boolean): Promise<void> {
  await page.evaluate(
    (visibility) => {
      for (const child of document.querySelector('[data-status]')?.children ?? []) {
        const isMap = child.querySelector('canvas, svg[role="group"]') !== null;
        if (!isMap && child instanceof HTMLElement) child.style.visibility = visibility;
      }
    },
    isShown ? '' : 'hidden',
  );
}

const luminance = ([red, green, blue]: readonly [number, number, number]): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** By how many pixels `b` must be moved to lie on `a` best, up to `reachPx` each way. */
export function bestShift(
  a: Picture,
  b: Picture,
  reachPx: number,
): { readonly x: number; readonly y: number } {
  let best = { x: 0, y: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (let dy = -reachPx; dy <= reachPx; dy++) {
    for (let dx = -reachPx; dx <= reachPx; dx++) {
      const difference = differenceAt(a, b, dx, dy, reachPx);
      if (difference < least) [least, best] = [difference, { x: dx, y: dy }];
    }
  }
  return best;
}

function differenceAt(a: Picture, b: Picture, dx: number, dy: number, marginPx: number): number {
  let sum = 0;
  const stridePx = 2;
  for (let y = marginPx; y < Math.min(a.height, b.height) - marginPx; y += stridePx) {
    for (let x = marginPx; x < Math.min(a.width, b.width) - marginPx; x += stridePx) {
      sum += Math.abs(luminance(a.rgb(x, y)) - luminance(b.rgb(x - dx, y - dy)));
    }
  }
  return sum;
}
