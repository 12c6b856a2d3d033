import { checkAccessibility } from './support/accessibility.ts';
import {
  bringClose,
  clickLive,
  closeLegend,
  expectCamera,
  firstFreePoint,
  readCamera,
  showPlace,
  wholeView,
} from './support/map.ts';
import { closePanel, expectPlace, expectStart, placeInList, stripBar } from './support/panel.ts';
import { readPng } from './support/png.ts';
import { openSharedPage } from './support/sharedPage.ts';
import { message, placeIds, placeOf } from './support/statement.ts';
import { measureTargets, type Target } from './support/targets.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';
import { walkWithTab } from './support/walk.ts';

/** Several points, since a name may stand on any of them. */
const mongolia = [
  [103, 46.6],
  [98, 48],
  [110, 47],
  [106, 44.5],
] as const;

const devices = [
  {
    name: '1280 × 800',
    viewport: { width: 1280, height: 800 },
    hasTouch: false,
    isMobile: false,
    colorScheme: 'light',
    leastPx: 24,
  },
  {
    name: '320 × 640 by touch',
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
    leastPx: 44,
  },
] as const;

/** Twelve bars beside each other on a phone cannot be 44 px wide each: they are as wide as WCAG asks, and as high as a finger. */
function isSmall({ name, width, height }: Target, leastPx: number): boolean {
  const leastWidthPx = /^A Passage \d+:/.test(name) ? 24 : leastPx;
  return width < leastWidthPx - 0.5 || height < leastPx - 0.5;
}

// What needs the live map, or a finger; every view in every look is swept by sweep.e2e.ts.
for (const { name: device, leastPx, colorScheme, ...options } of devices) {
  test.describe(`${device}, ${colorScheme}`, () => {
    const shared = openSharedPage({ ...options, colorScheme, reducedMotion: 'reduce' });

    if (options.isMobile === false)
      test('no accessibility violation: a note', async () => {
        const page = shared();
        await closePanel(page);
        await closeLegend(page);
        await wholeView(page);
        await bringClose(page, [123.475, 25.746], 7);
        const note = page
          .getByRole('button', { name: /: disputed, read the note$/ })
          .filter({ visible: true });
        await expect(note.first()).toBeVisible();
        await note.first().focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('note').filter({ visible: true })).toHaveCount(1);
        await checkAccessibility(page);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('note').filter({ visible: true })).toHaveCount(0);
      });

    test('no accessibility violation: a country that the text does not name', async () => {
      const page = shared();
      await closePanel(page);
      await closeLegend(page);
      await showPlace(page, 'china', () => placeInList(page, 'china').click());
      await closePanel(page);
      await clickLive(page, await firstFreePoint(page, mongolia));
      await expect(page.getByText('The text does not name Mongolia.')).toBeVisible();
      await checkAccessibility(page);
    });

    test(`every target is at least ${leastPx} px`, async () => {
      const page = shared();
      await closePanel(page);
      await wholeView(page);
      const small = async (state: string) =>
        (await measureTargets(page))
          .filter((target) => isSmall(target, leastPx))
          .map((target) => `${state}: ${target.name} ${target.width} × ${target.height}`);
      const found = await small('start');
      await placeInList(page, 'tokyo').click();
      await expectPlace(page, 'tokyo');
      found.push(...(await small('place')));
      await stripBar(page, 7).click();
      await expect(page.getByRole('heading', { name: 'Passage 7 of 12' })).toBeVisible();
      found.push(...(await small('passage')));
      await checkAccessibility(page);
      expect(found).toEqual([]);
    });
  });

  test.describe(`${device}, ${colorScheme}, without WebGL`, () => {
    test.use({ ...options, colorScheme, webgl: 'missing' });

    test('no accessibility violation and no small target where the live map is unavailable', async ({
      page,
    }) => {
      await page.goto('./');
      await waitForMap(page, 'unavailable');
      await expect(page.getByText(message('map.failure.no-webgl'))).toBeVisible();
      await checkAccessibility(page);
      const targets = await measureTargets(page);
      expect(targets.length).toBeGreaterThan(30);
      expect(targets.filter((target) => isSmall(target, leastPx))).toEqual([]);
    });
  });
}

test('Tab walks once through the whole page: every place, in the order of the page, always in sight', async ({
  page,
}) => {
  await page.goto('./');
  await waitForMap(page, 'live');
  const stops = await walkWithTab(page);
  expect(stops.filter(({ problem }) => problem !== null)).toEqual([]);
  const names = stops.map(({ name }) => name);
  for (const id of placeIds) {
    const place = placeOf(id).name.en;
    expect(names.filter((name) => name.startsWith(place)).length, `stops at ${place}`).toBeGreaterThanOrEqual(
      2,
    );
  }
  expect(
    stops.some(({ tag }) => tag === 'CANVAS'),
    'the map itself is a stop',
  ).toBe(true);
  const parts = stops.map(({ part }) => part).filter((part, index, all) => part !== all[index - 1]);
  expect(parts).toEqual(['header', 'map', 'panel', 'strip']);
});

test.describe('where less motion is wanted', () => {
  test.use({ reducedMotion: 'reduce' });

  test('the map jumps to a far place in one step', async ({ page }) => {
    await page.goto('./');
    await waitForMap(page, 'live');
    await page.evaluate(() => {
      const label = document.querySelector('[data-label="japan"]');
      const seen = new Set<string>();
      Object.assign(window, { seenPlacements: seen });
      if (label)
        new MutationObserver(() => seen.add(label.getAttribute('style') ?? '')).observe(label, {
          attributes: true,
        });
    });
    await showPlace(page, 'united-states', () => placeInList(page, 'united-states').click());
    const placements = await page.evaluate(() => [...(Reflect.get(window, 'seenPlacements') as Set<string>)]);
    expect(placements.length).toBeLessThanOrEqual(2);
  });
});

test('the map flies to a far place where motion is welcome', async ({ page }) => {
  await page.goto('./');
  await waitForMap(page, 'live');
  const from = await readCamera(page);
  await showPlace(page, 'united-states', () => placeInList(page, 'united-states').click());
  expect((await readCamera(page)).lng).not.toBeCloseTo(from.lng, 0);
  await page.goBack();
  await expectStart(page);
  await wholeView(page);
  await expectCamera(page, from);
});

test.describe('in forced colours', () => {
  test.use({ webgl: 'missing', forcedColors: 'active' });

  test('the still map shows its land, its places and the one that is chosen', async ({ page }) => {
    await page.goto('./?place=china');
    await waitForMap(page, 'unavailable');
    const fill = (id: string) =>
      page
        .locator(`svg a[href="#place-${id}"] use`)
        .first()
        .evaluate((shape) => getComputedStyle(shape).fill);
    expect(await fill('china')).not.toBe(await fill('japan'));
    const picture = readPng(await page.screenshot());
    const colours = new Set<string>();
    for (let y = 0; y < picture.height; y += 4) {
      for (let x = 0; x < picture.width; x += 4) colours.add(picture.rgb(x, y).join());
    }
    expect(colours.size).toBeGreaterThan(4);
    await checkAccessibility(page);
  });
});
