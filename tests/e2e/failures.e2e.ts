import type { Page } from '@playwright/test';
import { checkAccessibility } from './support/accessibility.ts';
import { clickLive, firstFreePoint, mapBox, pagePoint, readCamera } from './support/map.ts';
import { expectPlace, expectStart, placeInList } from './support/panel.ts';
import { averageAround, readPng } from './support/png.ts';
import { message } from './support/statement.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';

/** The page says in one sentence what is missing, and everything there is to read is there. */
async function expectStillMapWithQuotes(page: Page, failure: string): Promise<void> {
  await waitForMap(page, 'unavailable');
  await expect(page.getByText(message(`map.failure.${failure}`), { exact: true })).toBeVisible();
  await placeInList(page, 'north-korea').click();
  await expectPlace(page, 'north-korea');
  await expect(page.locator('svg a[href="#place-japan"]')).toBeVisible();
}

test.describe('without WebGL', () => {
  test.use({ webgl: 'missing' });

  test('the still map is the map; trying again says so again; the notice can be closed', async ({ page }) => {
    await page.goto('./');
    await expectStillMapWithQuotes(page, 'no-webgl');
    const states = await page.evaluateHandle(() => {
      const seen: (string | undefined)[] = [];
      const root = document.documentElement;
      new MutationObserver(() => seen.push(root.dataset.map)).observe(root, {
        attributeFilter: ['data-map'],
      });
      return seen;
    });
    await page.getByRole('button', { name: message('map.retry') }).click();
    await expect.poll(() => states.jsonValue()).toContain('unavailable');
    await expect(page.getByText(message('map.failure.no-webgl'))).toBeVisible();
    await page.getByRole('button', { name: message('map.dismiss'), exact: true }).click();
    await expect(page.getByText(message('map.failure.no-webgl'))).toBeHidden();
    await expectPlace(page, 'north-korea');
    await waitForMap(page, 'unavailable');
  });
});

test.describe('the map’s script does not come', () => {
  test.use({ allowedProblems: [/live-[^/]*\.js/] });

  test('the still map stays, and trying again brings the live one when the network is back', async ({
    page,
  }) => {
    await page.route(/\/live-[^/]*\.js$/, (route) => route.abort());
    await page.goto('./');
    await expectStillMapWithQuotes(page, 'load-failed');
    await page.unroute(/\/live-[^/]*\.js$/);
    await page.getByRole('button', { name: message('map.retry') }).click();
    await waitForMap(page, 'live');
    await expect(page.getByText(message('map.failure.load-failed'))).toBeHidden();
    await expectPlace(page, 'north-korea');
  });
});

test.describe('a view’s script has gone with a new version of the site', () => {
  test.use({ webgl: 'missing', allowedProblems: [/TextPage-/] });

  test('one sentence says so, and the page loads anew where it was', async ({ page }) => {
    const script = /\/TextPage-[^/]*\.js$/;
    await page.route(script, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto('./?place=japan');
    await waitForMap(page, 'unavailable');
    await page.getByRole('link', { name: message('view.text'), exact: true }).click();
    const sentence = page.getByRole('alert').filter({ hasText: message('app.missing') });
    await expect(sentence).toBeVisible();
    await sentence.getByRole('button', { name: message('app.errorRetry') }).click();
    await expect(sentence).toBeVisible();
    await checkAccessibility(page);
    await page.unroute(script);
    await sentence.getByRole('button', { name: message('app.reload') }).click();
    await expect(page.locator('#passage-12')).toBeVisible();
    await expect(page).toHaveURL(/\?view=text&place=japan$/);
  });
});

test.describe('the map’s areas are bad', () => {
  test.use({ allowedProblems: [/404.*\/areas/] });

  const bad: readonly (readonly [string, { status: number; body: string }])[] = [
    ['missing', { status: 404, body: 'Not found' }],
    ['not JSON', { status: 200, body: '<!doctype html><title>Sign in</title>' }],
    ['null', { status: 200, body: 'null' }],
  ];
  for (const [how, answer] of bad) {
    test(`${how}: the still map stays and says so`, async ({ page }) => {
      await page.route(/areas/, (route) => route.fulfill({ ...answer, contentType: 'application/json' }));
      await page.goto('./');
      await expectStillMapWithQuotes(page, 'data-failed');
    });
  }
});

test.describe('the finer shores are bad', () => {
  const chinaNearby = [
    [124, 45],
    [127, 46.5],
    [121, 42.5],
    [117, 36],
  ] as const;
  test.use({ allowedProblems: [/404.*\/world\.topo/] });

  for (const [how, status, body] of [
    ['missing', 404, 'Not found'],
    ['of another kind', 200, '{"type":"Topology","objects":{}}'],
  ] as const) {
    test(`${how}: the live map goes on with those it opened with`, async ({ page }) => {
      const asked = page.waitForResponse(/world\.topo/);
      await page.route(/world\.topo/, (route) =>
        route.fulfill({ status, body, contentType: 'application/json' }),
      );
      await page.goto('./?place=north-korea');
      await waitForMap(page, 'live');
      await (await asked).finished();
      await clickLive(page, await firstFreePoint(page, chinaNearby));
      await expectPlace(page, 'china');
      await expect(page.locator('html')).toHaveAttribute('data-map', 'live');
    });
  }
});

test.describe('the map’s worker does not come', () => {
  test.use({ allowedProblems: [/maplibre-gl-worker/] });

  test('the still map stays and says so', async ({ page }) => {
    await page.route(/maplibre-gl-worker/, (route) => route.abort());
    await page.goto('./');
    await expectStillMapWithQuotes(page, 'load-failed');
  });
});

test('where storage is forbidden the page works, and the colours last as long as it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await page.goto('./');
  await expectStart(page);
  await page.getByRole('button', { name: /Dark$/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await waitForMap(page, 'live');
});

test.describe('copying', () => {
  test.use({ webgl: 'missing' });

  test('a quote comes with its citation', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./?place=camp-david');
    const quote = await page.locator('blockquote').textContent();
    await page.getByRole('button', { name: message('panel.copy') }).click();
    await expect(page.getByText(message('panel.copied'), { exact: true })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(quote);
    expect(copied).toContain('US, Japan, South Korea strengthen cooperation against North Korea threats');
    expect(copied).toMatch(/http:\/\/localhost:\d+\/\?place=camp-david&passage=3#:~:text=/);
  });

  test('where the clipboard is forbidden the text is there to copy by hand', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('Denied', 'NotAllowedError')) },
      });
    });
    await page.goto('./?place=camp-david');
    const quote = (await page.locator('blockquote').textContent()) ?? 'no quote';
    await page.getByRole('button', { name: message('panel.copy') }).click();
    await expect(page.getByText(message('panel.copyFailed'))).toBeVisible();
    await expect(page.getByRole('textbox', { name: message('panel.copy') })).toHaveValue(
      new RegExp(literally(quote)),
    );
    await checkAccessibility(page);
  });
});

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test.describe('the graphics context', () => {
  /** Colour of the map where North Korea is and nothing lies over it. */
  const colourOfChosen = async (page: Page): Promise<readonly number[]> => {
    const box = await mapBox(page);
    const { x, y } = await pagePoint(page, [126.3, 41]);
    const picture = readPng(
      await page.screenshot({
        clip: { x: Math.floor(box.x), y: Math.floor(box.y), width: box.width, height: box.height },
      }),
    );
    return averageAround(picture, Math.round(x - box.x), Math.round(y - box.y));
  };

  const loseContext = (page: Page, thenRestore: boolean): Promise<void> =>
    page.evaluate(async (restore) => {
      const canvas = document.querySelector('canvas');
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!canvas || !extension) throw new Error('The live map has no context to lose.');
      const lost = new Promise((resolve) =>
        canvas.addEventListener('webglcontextlost', resolve, { once: true }),
      );
      extension.loseContext();
      await lost;
      if (restore) setTimeout(() => extension.restoreContext());
    }, thenRestore);

  test('comes back after a loss, with the choice drawn and the camera kept', async ({ page }) => {
    await page.goto('./?place=north-korea');
    await waitForMap(page, 'live');
    const camera = await readCamera(page);
    const before = await colourOfChosen(page);
    await loseContext(page, true);
    await waitForMap(page, 'live');
    const after = await colourOfChosen(page);
    for (const [index, channel] of before.entries())
      expect(Math.abs(channel - (after[index] ?? 0))).toBeLessThan(8);
    expect(await readCamera(page)).toEqual(camera);
    await expectPlace(page, 'north-korea');
  });

  test('that stays lost leaves the still map, with its sentence', async ({ page }) => {
    await page.goto('./');
    await waitForMap(page, 'live');
    await loseContext(page, false);
    await waitForMap(page, 'static');
    await expect(page.locator('svg a[href="#place-japan"]')).toBeVisible();
    await expectStillMapWithQuotes(page, 'context-lost');
    await checkAccessibility(page);
  });
});

test('the page keeps its own content security policy', async ({ page }) => {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  const response = await page.goto('./?place=japan');
  await waitForMap(page, 'live');
  await page.getByRole('button', { name: message('header.about') }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'violations'))).toEqual([]);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).not.toMatch(/unsafe-/);
  expect(await response?.text()).not.toMatch(/<[^>]+ style="/);
});
