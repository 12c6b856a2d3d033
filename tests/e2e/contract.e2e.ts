import type { Page } from '@playwright/test';
import { worldWidth } from '../../geo/steps/mercator.ts';
import { toScreen, toWorld } from '../../src/model/mercator.ts';
import { expectCamera, mapBox, openingCamera } from './support/map.ts';
import { expectPlace, placePanel } from './support/panel.ts';
import { bestShift, mapPicture } from './support/picture.ts';
import { message, placeIds, placeOf, statement } from './support/statement.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';

const viewports = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

/** `lng,lat,zoom` */
const cameraForm = /^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+(\.\d+)?$/;

/** Cities spread over the opening view, `[lng, lat]`. */
const cities = [
  [139.6917, 35.6895],
  [126.978, 37.5665],
  [116.4074, 39.9042],
  [103.8198, 1.3521],
  [114.1694, 22.3193],
] as const;

/** Where the still map draws the cities, page pixels, by the browser's own matrix. */
async function drawnCities(page: Page): Promise<readonly (readonly [number, number])[]> {
  const units = cities.map((city) => toWorld(city).map((share) => share * worldWidth));
  return await page.locator('[data-status] svg[role="group"]').evaluate((svg, points) => {
    const matrix = svg instanceof SVGSVGElement ? svg.getScreenCTM() : null;
    if (!matrix) throw new Error('There is no still map.');
    return points.map(([x, y]) => {
      const point = new DOMPoint(x, y).matrixTransform(matrix);
      return [point.x, point.y] as const;
    });
  }, units);
}

async function expectCitiesWhereTheCameraSays(page: Page): Promise<void> {
  const camera = await openingCamera(page);
  const box = await mapBox(page);
  const drawn = await drawnCities(page);
  for (const [index, city] of cities.entries()) {
    const [x, y] = toScreen(city, camera, box);
    const [drawnX = Number.NaN, drawnY = Number.NaN] = drawn[index] ?? [];
    expect(Math.abs(drawnX - box.x - x), `x of ${city}`).toBeLessThan(1);
    expect(Math.abs(drawnY - box.y - y), `y of ${city}`).toBeLessThan(1);
  }
}

for (const viewport of viewports) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('the live map takes over from the still one in the same picture', async ({
      page,
      browser,
      baseURL,
    }) => {
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { seenMaps: seen });
        const note = () => {
          const { map } = document.documentElement?.dataset ?? {};
          if (map && seen.at(-1) !== map) seen.push(map);
        };
        new MutationObserver(note).observe(document, { attributes: true, childList: true, subtree: true });
      });
      await page.goto('./');
      await waitForMap(page, 'live');
      expect(await page.evaluate(() => Reflect.get(window, 'seenMaps'))).toEqual(['static', 'live']);
      await expect(page.locator('html')).toHaveAttribute('data-view', 'map');
      await expect(page.locator('html')).toHaveAttribute('data-camera', cameraForm);
      await expectCamera(page, await openingCamera(page));
      await expectCitiesWhereTheCameraSays(page);

      const context = await browser.newContext({ viewport, ...(baseURL === undefined ? {} : { baseURL }) });
      const still = await context.newPage();
      // The live map never comes: what stays is the still one, with nothing over it.
      await still.route(/\/live-[^/]*\.js$/, () => {});
      await still.goto('./');
      await expectCamera(still, await openingCamera(page));
      await expect(still.locator('html')).toHaveAttribute('data-map', 'static');
      expect(bestShift(await mapPicture(page), await mapPicture(still), 3)).toEqual({ x: 0, y: 0 });
      await context.close();
    });

    test.describe('without WebGL', () => {
      test.use({ webgl: 'missing' });

      test('the still map shows the opening, where the camera says', async ({ page }) => {
        await page.goto('./');
        await waitForMap(page, 'unavailable');
        await expect(page.locator('html')).toHaveAttribute('data-view', 'map');
        await expect(page.locator('html')).toHaveAttribute('data-camera', cameraForm);
        await expectCamera(page, await openingCamera(page));
        await expectCitiesWhereTheCameraSays(page);
      });
    });
  });
}

test.describe('without WebGL', () => {
  test.use({ webgl: 'missing' });

  test('each region of the still map is a link whose name begins with the name of its place', async ({
    page,
  }) => {
    await page.goto('./');
    await waitForMap(page, 'unavailable');
    const drawn = statement.places.filter(({ soft }) => !soft);
    for (const { id, name } of drawn) {
      const link = page.locator(`svg a[href="#place-${id}"]`);
      await expect(link).toHaveCount(1);
      await expect(link).toHaveRole('link');
      await expect(link).toHaveAccessibleName(new RegExp(`^${name.en}\\b`));
    }
    await expect(page.locator('svg a')).toHaveCount(drawn.length);
    // And no place is a link twice for who listens or goes by keyboard, though its name stands there as well.
    const map = page.getByRole('region', { name: message('map.label') });
    await expect(map.getByRole('link')).toHaveCount(statement.places.length);
    const last = page.locator('svg a').last();
    await last.focus();
    const id = (await last.getAttribute('href'))?.replace('#place-', '') ?? '';
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(last).toBeFocused();
    await expect(page.locator(`[data-label="${id}"]`)).toHaveCSS('outline-style', 'solid');
    await page.keyboard.press('Enter');
    await expectPlace(page, id);
  });

  test('the panel is the one landmark of its place, with every passage to the character', async ({
    page,
  }) => {
    await page.goto('./');
    await expect(placePanel(page)).toHaveCount(0);
    for (const id of placeIds) {
      await page.goto(`./?place=${id}`);
      await expectPlace(page, id);
      expect(await page.locator('[data-place]').count()).toBe(1);
      await expect(page).toHaveTitle(new RegExp(`^${placeOf(id).name.en}\\b`));
    }
  });
});

test('the page as served says that its map is static', async ({ request }) => {
  const html = await (await request.get('./')).text();
  expect(html).toMatch(/<html[^>]* data-map="static"/);
  expect(html).toMatch(/<html[^>]* data-view="map"/);
  expect(html).not.toMatch(/<(?!svg|path|g|defs|use)[^>]* style="/);
});
