import type { Position } from '../../src/model/camera.ts';
import {
  bringClose,
  bringIntoView,
  clickLive,
  closeLegend,
  cursorOfLiveMap,
  pagePoint,
  showPlace,
  topmostAt,
  uncover,
  wholeView,
  zoomIn,
  zoomOut,
} from './support/map.ts';
import { closePanel, expectPlace, expectStart, placeInList } from './support/panel.ts';
import { openSharedPage } from './support/sharedPage.ts';
import { expect, test } from './support/test.ts';

interface Click {
  readonly where: string;
  readonly at: Position;
  readonly opens: string;
  /** The place whose view the click starts from; the opening where left out. */
  readonly from?: string;
  /** Zoom below which this part is too small to hit on the live map, or another place's point is nearer. */
  readonly zoom?: number;
}

const clicks: readonly Click[] = [
  { where: 'south of Seoul', at: [127.2, 35.4], opens: 'south-korea', zoom: 5 },
  { where: 'Jeju', at: [126.55, 33.37], opens: 'south-korea', zoom: 5 },
  { where: 'the north of North Korea', at: [126.4, 40.4], opens: 'north-korea' },
  { where: 'Honshu away from Tokyo', at: [140.3, 39.6], opens: 'japan' },
  { where: 'Okinawa', at: [127.95, 26.5], opens: 'japan', zoom: 6 },
  { where: 'the point of Tokyo', at: [139.69, 35.69], opens: 'tokyo' },
  { where: 'the shape of Tokyo, close up', at: [139.4, 35.7], opens: 'tokyo', from: 'tokyo', zoom: 7.5 },
  { where: 'near Beijing', at: [115.6, 41], opens: 'china' },
  { where: 'Hainan', at: [109.7, 19.2], opens: 'china', zoom: 4.5 },
  { where: 'the waters near the Spratlys', at: [114.3, 9.5], opens: 'south-china-sea' },
  { where: 'the middle of the Spratlys', at: [114, 10], opens: 'south-china-sea' },
  { where: 'east of Moscow', at: [41, 56], opens: 'russia', from: 'russia' },
  { where: 'Kaliningrad', at: [21.3, 54.7], opens: 'russia', from: 'russia', zoom: 4 },
  { where: 'Chukotka beyond 180°', at: [-175, 66.5], opens: 'russia', from: 'russia', zoom: 2.5 },
  { where: 'Ukraine', at: [30.5, 49], opens: 'ukraine', from: 'ukraine' },
  { where: 'Texas', at: [-99.3, 31.5], opens: 'united-states', from: 'united-states' },
  { where: 'Alaska', at: [-152, 65], opens: 'united-states', from: 'united-states' },
  { where: 'Hawaii', at: [-155.5, 19.6], opens: 'united-states', from: 'united-states' },
  { where: 'Camp David', at: [-77.465, 39.648], opens: 'camp-david', from: 'united-states' },
];

const elsewhere = [
  { name: 'Mongolia', at: [103, 46.6] as const, from: undefined },
  { name: 'Brazil', at: [-52, -9] as const, from: 'united-states' },
] as const;

const ocean = [142, 15] as const;

test.describe('the live map', () => {
  const shared = openSharedPage({ reducedMotion: 'reduce' });

  const start = async (from: string | undefined): Promise<void> => {
    const page = shared();
    await closeLegend(page);
    await closePanel(page);
    await wholeView(page);
    if (from === undefined) return;
    await showPlace(page, from, () => placeInList(page, from).click());
    await closePanel(page);
  };

  for (const { where, at, opens, from, zoom = 0 } of clicks) {
    test(`a click on ${where} opens ${opens}`, async () => {
      await start(from);
      await bringClose(shared(), at, zoom);
      await clickLive(shared(), await uncover(shared(), at, zoomOut));
      await expectPlace(shared(), opens);
    });
  }

  for (const { name, at, from } of elsewhere) {
    test(`a click on ${name} says that the text does not name it`, async () => {
      const page = shared();
      await start(from);
      await clickLive(page, await bringIntoView(page, at));
      await expect(page.getByText(`The text does not name ${name}.`, { exact: true })).toBeVisible();
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
      await expect(page.locator('[data-place]')).toHaveCount(0);
    });
  }

  test('a click on the open ocean changes nothing', async () => {
    const page = shared();
    await start(undefined);
    await clickLive(page, await pagePoint(page, [126.4, 40.4]));
    await expectPlace(page, 'north-korea');
    const before = [page.url(), await page.evaluate(() => history.length)];
    const point = await pagePoint(page, ocean);
    expect(await topmostAt(page, point)).toBe('map');
    await page.mouse.move(point.x, point.y);
    await expect.poll(() => cursorOfLiveMap(page)).toBe('');
    await page.mouse.click(point.x, point.y);
    await expectPlace(page, 'north-korea');
    expect([page.url(), await page.evaluate(() => history.length)]).toEqual(before);
  });

  test('a click on the place that is shown changes neither page nor history', async () => {
    const page = shared();
    await start(undefined);
    const point = await pagePoint(page, [126.4, 40.4]);
    await clickLive(page, point);
    await expectPlace(page, 'north-korea');
    const before = [page.url(), await page.evaluate(() => history.length)];
    await clickLive(page, await pagePoint(page, [126.4, 40.4]));
    await expectPlace(page, 'north-korea');
    expect([page.url(), await page.evaluate(() => history.length)]).toEqual(before);
  });
});

test.describe('the still map', () => {
  const shared = openSharedPage({ webgl: 'missing', reducedMotion: 'reduce' });

  const start = async (from: string | undefined): Promise<void> => {
    const page = shared();
    const notice = page.getByRole('button', { name: 'Close', exact: true });
    if (await notice.isVisible()) await notice.click();
    await closeLegend(page);
    await closePanel(page);
    await wholeView(page);
    if (from === undefined) return;
    await showPlace(page, from, () => placeInList(page, from).click());
    await closePanel(page);
  };

  const click = async (at: Position, away = zoomIn): Promise<void> => {
    const page = shared();
    await bringIntoView(page, at);
    const point = await uncover(page, at, away);
    expect(await topmostAt(page, point), 'what is on top of the point to click').toBe('map');
    await page.mouse.click(point.x, point.y);
  };

  for (const { where, at, opens, from } of clicks) {
    test(`a click on ${where} opens ${opens}`, async () => {
      await start(from);
      await click(at, from === 'united-states' ? zoomOut : zoomIn);
      await expectPlace(shared(), opens);
    });
  }

  for (const { name, at, from } of elsewhere) {
    test(`a click on ${name} says that the text does not name it`, async () => {
      await start(from);
      await click(at);
      await expect(shared().getByText(`The text does not name ${name}.`, { exact: true })).toBeVisible();
    });
  }

  test('a click on the open ocean changes nothing', async () => {
    await start(undefined);
    await click(ocean);
    await expectStart(shared());
    await click([126.4, 40.4]);
    await click(ocean);
    await expectPlace(shared(), 'north-korea');
  });
});
