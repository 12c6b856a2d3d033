import type { Page } from '@playwright/test';
import type { Position } from '../../src/model/camera.ts';
import { boundsOnScreen } from '../../src/model/mercator.ts';
import { planShow } from '../../src/model/planCamera.ts';
import {
  expectCamera,
  firstFreePoint,
  type MapBox,
  mapBox,
  readCamera,
  settleMs,
  wholeView,
} from './support/map.ts';
import { closePanel, expectPlace, expectStart, placeInList } from './support/panel.ts';
import { openSharedPage } from './support/sharedPage.ts';
import { message, placeOf } from './support/statement.ts';
import { expect, test } from './support/test.ts';

const phones = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
] as const;

/** Tries in order until a point is on the map itself: labels are targets of their own and large for fingers. */
const northKorea: readonly Position[] = [
  [127.2, 40.4],
  [126.3, 39.9],
  [128.5, 41],
  [126, 38.6],
];

async function setSheet(page: Page, height: 'low' | 'half' | 'high'): Promise<void> {
  const [lower, higher] = [message('sheet.lower'), message('sheet.higher')].map((name) =>
    page.getByRole('button', { name }),
  );
  while (await lower?.isEnabled()) await lower?.click();
  const steps = { low: 0, half: 1, high: 2 }[height];
  for (let step = 0; step < steps; step++) await higher?.click();
  await expect(page.locator('[data-height]')).toHaveAttribute('data-height', height);
}

const sheetBox = async (page: Page) => {
  const box = await page.locator('[data-height]').boundingBox();
  if (!box) throw new Error('There is no sheet.');
  return box;
};

/** Waits until the map has taken the size that the sheet leaves it: the camera is the one planned for that size. */
async function expectShown(page: Page, id: string, box: MapBox): Promise<void> {
  const { bounds } = placeOf(id);
  await expect
    .poll(
      async () => {
        const shown = boundsOnScreen(bounds, await readCamera(page), box);
        return (
          shown.x > -1 &&
          shown.y > -1 &&
          shown.x + shown.width < box.width + 1 &&
          shown.y + shown.height < box.height + 1
        );
      },
      { message: `${id} whole on a map of ${box.width} × ${box.height}`, timeout: settleMs },
    )
    .toBe(true);
}

for (const viewport of phones) {
  test.describe(`a phone of ${viewport.width} × ${viewport.height}`, () => {
    const shared = openSharedPage({ viewport, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });

    const start = async (): Promise<Page> => {
      const page = shared();
      await closePanel(page);
      await setSheet(page, 'half');
      return page;
    };

    test('the sheet has three heights, and the map at least 100 px of the screen at each', async () => {
      const page = await start();
      let before = 0;
      for (const height of ['low', 'half', 'high'] as const) {
        await setSheet(page, height);
        const sheet = await sheetBox(page);
        const map = await mapBox(page);
        expect(sheet.height).toBeGreaterThan(before);
        expect(map.height, `the map above the ${height} sheet`).toBeGreaterThanOrEqual(100);
        expect(map.y + map.height).toBeLessThanOrEqual(sheet.y + 1);
        before = sheet.height;
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );
    });

    for (const id of ['north-korea', 'united-states', 'tokyo', 'russia', 'ukraine', 'south-china-sea']) {
      test(`${id} is whole on the map above the sheet at every height`, async () => {
        const page = await start();
        await placeInList(page, id).click();
        await expectPlace(page, id);
        // The tallest sheet of the smallest phone leaves 115 px: less than Russia is high at the widest view there is.
        const isTooHigh = id === 'russia' && viewport.width < 390;
        for (const height of isTooHigh ? (['half', 'low'] as const) : (['half', 'high', 'low'] as const)) {
          await setSheet(page, height);
          await expectShown(page, id, await mapBox(page));
        }
      });
    }

    test('a tap on the map opens the place under it, and Back closes it', async () => {
      const page = await start();
      await setSheet(page, 'low');
      await wholeView(page);
      const point = await firstFreePoint(page, northKorea);
      await page.touchscreen.tap(point.x, point.y);
      await expectPlace(page, 'north-korea');
      // What was chosen must be readable.
      await expect(page.locator('[data-height]')).toHaveAttribute('data-height', 'half');
      await expect(page.locator('blockquote').first()).toBeInViewport();
      await page.goBack();
      await expectStart(page);
    });

    test('a finger drags the sheet up and down', async () => {
      const page = await start();
      const handle = page.locator('[data-height] > :first-child');
      const box = await handle.boundingBox();
      if (!box) throw new Error('The sheet has no handle.');
      const drag = async (byPx: number): Promise<void> => {
        const { y } = (await handle.boundingBox()) ?? box;
        await page.mouse.move(box.x + 40, y + 10);
        await page.mouse.down();
        await page.mouse.move(box.x + 40, y + 10 + byPx, { steps: 3 });
        await page.mouse.up();
      };
      await drag(-50);
      await expect(page.locator('[data-height]')).toHaveAttribute('data-height', 'high');
      await drag(50);
      await expect(page.locator('[data-height]')).toHaveAttribute('data-height', 'half');
    });
  });
}

test.describe('a phone without WebGL', () => {
  const viewport = phones[0];
  test.use({ viewport, hasTouch: true, isMobile: true, webgl: 'missing' });

  test('the still map shows a chosen place above the sheet, too', async ({ page }) => {
    await page.goto('./?place=north-korea');
    await expectPlace(page, 'north-korea');
    const box = await mapBox(page);
    const opened = planShow(placeOf('north-korea').bounds, { lng: 123.5, lat: 30.9, zoom: 1.1 }, box);
    if (opened) await expectCamera(page, opened);
    await expectShown(page, 'north-korea', box);
  });
});
