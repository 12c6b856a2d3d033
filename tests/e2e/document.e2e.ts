import { passagesOf } from '../../src/model/quotes.ts';
import { mapBox } from './support/map.ts';
import { message, passageText, statement } from './support/statement.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';

/** In the middle of North Korea, as the first map shows it at 1280 × 800. */
const northKorea = { position: [126.6, 40.1] as const };

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page holds the whole text, in order', async ({ page }) => {
    await page.goto('./');
    for (const { number } of statement.passages) {
      await expect(page.locator(`#passage-${number}`)).toHaveText(passageText(number), {
        useInnerText: false,
      });
    }
    const ids = await page
      .locator('#text [id^="passage-"]')
      .evaluateAll((items) => items.map(({ id }) => id));
    expect(ids).toEqual(statement.passages.map(({ number }) => `passage-${number}`));
  });

  test('each region leads to its place, with every passage that names it', async ({ page }) => {
    await page.goto('./');
    for (const place of statement.places) {
      const quotes = page.locator(`#place-${place.id} blockquote`);
      const expected = passagesOf(statement, place.id).map(({ passage }) => passageText(passage.number));
      expect(await quotes.evaluateAll((items) => items.map((item) => item.textContent))).toEqual(expected);
      if (place.regions.length > 0 && !place.soft) {
        await expect(page.locator(`svg a[href="#place-${place.id}"]`)).toHaveCount(1);
      }
    }
  });

  test('a label on the map scrolls to the quotes, and a link leads back', async ({ page }) => {
    await page.goto('./');
    await page.locator('[data-label="north-korea"]').click();
    await expect(page).toHaveURL(/#place-north-korea$/);
    await expect(page.locator('#place-north-korea')).toBeInViewport();
    await page
      .locator('#place-north-korea')
      .getByRole('link', { name: message('document.backToMap') })
      .click();
    await expect(page.locator('#map')).toBeInViewport();
  });

  test('labels stand apart, and nothing that needs a script is offered', async ({ page }) => {
    await page.goto('./');
    // The platform opens a popover by itself.
    await expect(page.getByRole('button').and(page.locator(':not([popovertarget])'))).toHaveCount(0);
    const boxes = await page
      .locator('[data-label]:visible')
      .evaluateAll((labels) =>
        labels.map((label) => label.firstElementChild?.getBoundingClientRect().toJSON()),
      );
    expect(boxes.length).toBeGreaterThan(8);
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
      }
    }
  });
});

test('a click on the map before the script has arrived shows the quotes, and is not lost', async ({
  page,
}) => {
  let arrive = (): void => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/entry-[^/]+\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0, loads: performance.timeOrigin });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!shift.hadRecentInput)
          Object.assign(window, { shift: Reflect.get(window, 'shift') + shift.value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('[data-label="north-korea"]')).toBeVisible();
  const box = await mapBox(page);
  const region = await page.evaluate(([lng, lat]) => {
    const svg = document.querySelector<SVGSVGElement>('svg[viewBox][role="group"]');
    const phi = (lat * Math.PI) / 180;
    const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI);
    return new DOMPoint(((lng + 180) / 360) * 8192, y * 8192).matrixTransform(
      svg?.getScreenCTM() ?? undefined,
    );
  }, northKorea.position);
  expect(region.x).toBeGreaterThan(box.x);
  await page.mouse.click(region.x, region.y);

  const quote = page.locator('#place-north-korea blockquote').first();
  await expect(quote).toBeVisible();
  await expect(quote).toBeInViewport();
  await expect(page.locator('#place-russia')).toBeHidden();
  arrive();

  await waitForMap(page, 'live');
  await expect(page.locator('[data-place="north-korea"]')).toBeVisible();
  await expect(page).toHaveURL(/\?place=north-korea$/);
  await expect(page.locator('#document')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, 'shift') as number)).toBeLessThan(0.01);
  expect(await page.evaluate(() => Reflect.get(window, 'loads') === performance.timeOrigin)).toBe(true);
});

test('a button that is pressed too early does its work when it can', async ({ page }) => {
  let arrive = (): void => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/entry-[^/]+\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('button', { name: message('header.about') }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  arrive();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a reader who saves data keeps the still map until asking for the other', async ({ page }) => {
  const chunks: string[] = [];
  page.on('request', (request) => {
    if (/\/live-[^/]+\.js/.test(request.url())) chunks.push(request.url());
  });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('./');
  await expect(page.getByText(message('map.failure.save-data'))).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-map', 'static');
  expect(chunks).toEqual([]);
  await page.getByRole('button', { name: message('map.load') }).click();
  await waitForMap(page, 'live');
});

test('on paper: the map, the quotes and where they are from, and no controls', async ({ page }) => {
  await page.goto('./?place=north-korea');
  await waitForMap(page, 'live');
  const camera = await page.locator('html').getAttribute('data-camera');
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg[viewBox][role="group"]')).toBeVisible();
  await expect(page.locator('canvas')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('blockquote')).toHaveCount(4);
  await expect(page.getByRole('contentinfo')).toContainText(statement.source.title);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('html').getAttribute('data-camera')).toBe(camera);
});
