import { expect, type Page } from '@playwright/test';
import type { Camera, Position, Size } from '../../../src/model/camera.ts';
import { fitBounds, toScreen } from '../../../src/model/mercator.ts';
import { planShow } from '../../../src/model/planCamera.ts';
import { message, opening, placeOf } from './statement.ts';

/** Software rendering on a busy machine can take this long to a settled camera. */
export const settleMs = 30_000;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the map is on the page, CSS pixels. */
export interface MapBox extends Size {
  readonly x: number;
  readonly y: number;
}

export async function mapBox(page: Page): Promise<MapBox> {
  const box = await page.locator('[data-status]').evaluate((stage) => ({
    ...stage.getBoundingClientRect().toJSON(),
    width: stage.clientWidth,
    height: stage.clientHeight,
  }));
  return { x: box.x, y: box.y, width: box.width, height: box.height };
}

/** `<html data-camera>`; not numbers until the map has been measured. */
export async function readCamera(page: Page): Promise<Camera> {
  const text = (await page.locator('html').getAttribute('data-camera')) ?? '';
  const [lng = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = text.split(',').map(Number);
  return { lng, lat, zoom };
}

/** Waits until the settled camera is this one, to within a pixel or so. */
export async function expectCamera(page: Page, wanted: Camera): Promise<void> {
  await expect
    .poll(
      async () => {
        const { lng, lat, zoom } = await readCamera(page);
        const turn = Math.round((lng - wanted.lng) / 360) * 360;
        const perDegree = (512 * 2 ** wanted.zoom) / 360;
        return (
          Math.abs(lng - turn - wanted.lng) * perDegree < 1.5 &&
          Math.abs(lat - wanted.lat) * perDegree < 1.5 &&
          Math.abs(zoom - wanted.zoom) < 0.01
        );
      },
      { message: `the camera ${JSON.stringify(wanted)}`, timeout: settleMs },
    )
    .toBe(true);
}

export async function openingCamera(page: Page): Promise<Camera> {
  return fitBounds(opening, await mapBox(page));
}

/** Runs `choose` and waits for the camera to be where the page's own plan says that this place is shown. */
export async function showPlace(page: Page, id: string, choose: () => Promise<void>): Promise<void> {
  const from = await readCamera(page);
  const size = await mapBox(page);
  await choose();
  const target = planShow(placeOf(id).bounds, from, size);
  if (target) await expectCamera(page, target);
}

/** Page coordinates of a position, by the settled camera; may be out of the map's box. */
export async function pagePoint(
  page: Page,
  position: Position,
): Promise<Point & { readonly inside: boolean }> {
  const box = await mapBox(page);
  const [x, y] = toScreen(position, await readCamera(page), box);
  return { x: box.x + x, y: box.y + y, inside: x > 4 && y > 4 && x < box.width - 4 && y < box.height - 4 };
}

const pressButton = async (page: Page, name: string): Promise<void> => {
  const before = await page.locator('html').getAttribute('data-camera');
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-camera', before ?? '', { timeout: settleMs });
};

export const zoomIn = (page: Page): Promise<void> => pressButton(page, message('map.zoomIn'));
export const zoomOut = (page: Page): Promise<void> => pressButton(page, message('map.zoomOut'));

/** The "whole view" button, until the opening is on screen. */
export async function wholeView(page: Page): Promise<void> {
  await page.getByRole('button', { name: message('map.wholeView') }).click();
  await expectCamera(page, await openingCamera(page));
}

/** The legend covers a corner of the map where it is open. */
export async function closeLegend(page: Page): Promise<void> {
  const legend = page.locator('details', { has: page.getByText(message('map.legend'), { exact: true }) });
  if (await legend.evaluate((element) => element instanceof HTMLDetailsElement && element.open)) {
    await legend.locator('summary').click();
  }
}

/** Zooms out with the button until a position is on the map. */
export async function bringIntoView(page: Page, position: Position): Promise<Point> {
  let point = await pagePoint(page, position);
  while (!point.inside) {
    await zoomOut(page);
    point = await pagePoint(page, position);
  }
  return point;
}

/** Drags the live map until a position is in its middle, then zooms in about it with the button. */
export async function bringClose(page: Page, position: Position, zoom: number): Promise<Point> {
  let point = await bringIntoView(page, position);
  if ((await readCamera(page)).zoom < zoom) {
    await dragToMiddle(page, point);
    while ((await readCamera(page)).zoom < zoom) await zoomIn(page);
    point = await pagePoint(page, position);
  }
  return point;
}

/** Less than this is a click, not a drag. */
const shortestDragPx = 8;

async function dragToMiddle(page: Page, point: Point): Promise<void> {
  const box = await mapBox(page);
  const [dx, dy] = [box.x + box.width / 2 - point.x, box.y + box.height / 2 - point.y];
  if (Math.hypot(dx, dy) < shortestDragPx) return;
  const start = await freePoint(page, box);
  const before = await page.locator('html').getAttribute('data-camera');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + dx, start.y + dy, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('html')).not.toHaveAttribute('data-camera', before ?? '', {
    timeout: settleMs,
  });
}

/** Zooms by a button, about the middle of the map, until nothing covers a position any more. */
export async function uncover(
  page: Page,
  position: Position,
  zoomBy: (page: Page) => Promise<void>,
): Promise<Point> {
  let point = await pagePoint(page, position);
  for (let steps = 0; steps < 3 && (await topmostAt(page, point)) !== 'map'; steps++) {
    await zoomBy(page);
    point = await pagePoint(page, position);
  }
  return point;
}

/** The first of some positions, now in view, that no name or control covers. */
export async function firstFreePoint(page: Page, positions: readonly Position[]): Promise<Point> {
  for (const position of positions) {
    const point = await pagePoint(page, position);
    if (point.inside && (await topmostAt(page, point)) === 'map') return point;
  }
  throw new Error(`Something covers all of ${positions.join(' and ')}.`);
}

/** A point of the map with nothing over it and some room around. */
async function freePoint(page: Page, box: MapBox): Promise<Point> {
  for (const down of [0.5, 0.6, 0.4, 0.7, 0.3]) {
    for (const across of [0.5, 0.6, 0.4, 0.7, 0.3]) {
      const point = { x: box.x + across * box.width, y: box.y + down * box.height };
      if ((await topmostAt(page, point)) === 'map') return point;
    }
  }
  throw new Error('Something covers the whole map.');
}

/** What is on top at a point of the page, in words: `canvas`, `region`, or what stands in the way. */
export async function topmostAt(page: Page, { x, y }: Point): Promise<string> {
  return await page.evaluate(
    ([px, py]) => {
      const element = document.elementFromPoint(px, py);
      if (!element) return 'nothing';
      if (element.tagName === 'CANVAS') return 'map';
      return element.closest('[data-status] svg[role="group"]') ? 'map' : element.outerHTML.slice(0, 120);
    },
    [x, y] as const,
  );
}

/** Moves the pointer over a point of the live map until the map knows that there is something to choose, then clicks. */
export async function clickLive(page: Page, point: Point): Promise<void> {
  expect(await topmostAt(page, point), 'what is on top of the point to click').toBe('map');
  await expect
    .poll(
      async () => {
        await page.mouse.move(point.x + 1, point.y);
        await page.mouse.move(point.x, point.y);
        return await cursorOfLiveMap(page);
      },
      { message: 'the pointer over a region', timeout: settleMs },
    )
    .toBe('pointer');
  await page.mouse.click(point.x, point.y);
}

export const cursorOfLiveMap = (page: Page): Promise<string> =>
  page.locator('canvas').evaluate((canvas) => canvas.style.cursor);
