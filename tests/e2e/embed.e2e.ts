import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type StaticHost, serveFolder } from '../bench/serve.ts';
import { root } from '../runner/command.ts';
import { checkAccessibility } from './support/accessibility.ts';
import { addFrames, ask, guest, heard, serveHostPage } from './support/hostPage.ts';
import { placeIds } from './support/statement.ts';
import { expect, test } from './support/test.ts';

/** Hosts are served from 127.0.0.1, the page from localhost: two sites, which no test but this one may have. */
const secondOrigin = /third-party request: http:\/\/127\.0\.0\.1:\d+\//;
const liveMs = 60_000;

let host: StaticHost;

test.beforeAll(async () => {
  host = await serveHostPage();
});

test.afterAll(async () => {
  await host.close();
});

test.use({ allowedProblems: [secondOrigin], reducedMotion: 'reduce' });
test.slow();

const typesHeard = async (page: Page) => (await heard(page)).map(({ type }) => type);

const lastView = async (page: Page) => {
  const views = (await heard(page)).filter((message) => message.type === 'view');
  return views.at(-1)?.payload;
};

/** Tab until the host's next button has the focus; true where the frame had it on the way. */
async function tabThrough(page: Page): Promise<boolean> {
  await page.locator('#before').focus();
  let inside = false;
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
    if (focused === 'after') return inside;
    inside ||= focused === 'IFRAME';
  }
  throw new Error('The keyboard does not come out of the frame again.');
}

for (const sandbox of [undefined, 'allow-scripts', 'allow-scripts allow-same-origin']) {
  test(`an embed with ${sandbox === undefined ? 'no sandbox' : `sandbox="${sandbox}"`} does what its host asks and leaves it in peace`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(host.url);
    const length = await page.evaluate<number>('history.length');
    await addFrames(page, `${baseURL}?embed=1`, 1, sandbox);
    const frame = guest(page);
    const html = frame.locator('html');

    await expect.poll(() => typesHeard(page)).toEqual(expect.arrayContaining(['ready', 'resize']));
    const ready = (await heard(page)).find(({ type }) => type === 'ready');
    expect(ready).toMatchObject({ source: 'dateline', v: 1, payload: { v: 1, places: placeIds } });
    await expect(html).toHaveAttribute('data-map', 'live', { timeout: liveMs });
    expect(await typesHeard(page)).not.toContain('view');

    expect(await ask(page, 'getView', {})).toMatchObject({
      ok: true,
      result: { place: null, view: 'map', url: baseURL },
    });
    const camera = { lng: 130, lat: 35, zoom: 4 };
    expect(await ask(page, 'setView', { place: 'japan', theme: 'dark', camera })).toMatchObject({
      ok: true,
      result: { place: 'japan', theme: 'dark', camera, url: `${baseURL}?place=japan&theme=dark` },
    });
    await expect(frame.locator('[data-place="japan"]')).toBeVisible();
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await expect(html).toHaveAttribute('data-camera', '130.0000,35.0000,4.000');
    await expect.poll(() => lastView(page)).toMatchObject({ place: 'japan', camera });

    expect(await ask(page, 'setView', { theme: 'light', place: 'atlantis' })).toMatchObject({
      ok: false,
      error: expect.stringContaining('atlantis'),
    });
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await expect(frame.locator('[data-place="japan"]')).toBeVisible();

    await frame.locator('[data-label="china"]').click();
    await expect.poll(() => lastView(page)).toMatchObject({ place: 'china' });
    const link = frame.getByRole('link', { name: 'Open full page' });
    await expect(link).toHaveAttribute('href', `${baseURL}?place=china&theme=dark`);

    expect(await page.evaluate(() => [window.scrollY, document.activeElement?.tagName])).toEqual([
      0,
      'IFRAME',
    ]);
    // The map follows a choice after the words of it have been painted.
    await expect(html).not.toHaveAttribute('data-camera', '130.0000,35.0000,4.000');
    const before = await html.getAttribute('data-camera');
    await frame.locator('canvas').hover({ position: { x: 180, y: 60 } });
    await page.mouse.wheel(0, 240);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(240);
    expect(await html.getAttribute('data-camera')).toBe(before);
    expect(await tabThrough(page)).toBe(true);

    // What MapLibre says of a gesture follows the language, though it has written it already.
    const hint = frame.locator('.maplibregl-desktop-message');
    await expect(hint).toContainText('Use Ctrl');
    expect(await ask(page, 'setView', { lang: 'ja' })).toMatchObject({ ok: true });
    await expect(hint).toContainText('Ctrlキー');
    expect(await ask(page, 'setView', { lang: null })).toMatchObject({ ok: true });
    await expect(hint).toContainText('Use Ctrl');

    // The frame itself was added by script; nothing in it has made an entry.
    expect(await page.evaluate<number>('history.length')).toBe(length);
  });
}

test('a frame that is taken out and put back is ready again; nothing it has seen scrolls or fails', async ({
  page,
  baseURL,
}) => {
  await page.goto(host.url);
  await addFrames(page, `${baseURL}?embed=1&ui=minimal&view=text&passage=11`);
  await expect.poll(() => typesHeard(page)).toContain('ready');
  await expect(guest(page).locator('#passage-11')).toBeInViewport();
  await expect(guest(page).getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await expect(guest(page).locator('header nav')).toBeHidden();
  await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    frame?.remove();
    if (frame) document.querySelector('main')?.append(frame);
  });
  await expect.poll(async () => (await typesHeard(page)).filter((type) => type === 'ready')).toHaveLength(2);
  expect(await ask(page, 'getView', {})).toMatchObject({ ok: true, result: { view: 'text', passage: 11 } });
  expect(await page.evaluate(() => [window.scrollY, document.activeElement?.tagName])).toEqual([0, 'BODY']);
});

test('a host that gives the height it is asked for gets a panel that need not scroll, and is not asked for more', async ({
  page,
  baseURL,
}) => {
  await page.goto(host.url);
  await page.evaluate(() => {
    addEventListener('message', ({ data }) => {
      const frame = document.querySelector('iframe');
      if (frame && data.type === 'resize') frame.style.height = `${data.payload.height}px`;
    });
  });
  await addFrames(page, `${baseURL}?embed=1&place=japan`);
  const panel = guest(page).locator('[data-panel]');
  await expect(guest(page).locator('[data-place="japan"]')).toBeVisible();
  const hidden = () => panel.evaluate(({ clientHeight, scrollHeight }) => scrollHeight - clientHeight);
  await expect.poll(hidden).toBeLessThanOrEqual(2);
  await expect(guest(page).locator('html')).toHaveAttribute('data-map', 'live', { timeout: liveMs });
  const asked = (await typesHeard(page)).filter((type) => type === 'resize').length;
  expect(asked).toBeLessThan(6);
  const height = async (): Promise<number> => (await page.locator('iframe').boundingBox())?.height ?? 0;
  const before = await height();
  await ask(page, 'setView', { place: null, passage: 7 });
  await expect.poll(height).toBeLessThan(before / 2);
  await expect.poll(hidden).toBeLessThanOrEqual(2);
});

test.describe('where the server of the page lets no other origin read it', () => {
  test.use({ allowedProblems: [/third-party request: http:\/\/127\.0\.0\.1:\d+\/|CORS|ERR_FAILED/] });

  test('a sandbox shows the still map and every quote, styled, with links that lead', async ({ page }) => {
    const closed = await serveFolder(join(root, process.env.DATELINE_E2E_DIST ?? 'dist'));
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    await page.goto(host.url);
    await addFrames(page, `${closed.url}?embed=1`, 1, 'allow-scripts');
    const frame = guest(page);
    await expect(frame.locator('html')).not.toHaveAttribute('data-js');
    await expect(frame.locator('html')).toHaveAttribute('data-map', 'static');
    const region = frame.locator('svg a[href="#place-japan"]').first();
    await expect(region).toBeVisible();
    await expect(frame.locator('body')).toHaveCSS('background-color', 'rgb(251, 249, 244)');
    // By key: so small a map has no room for every name before the script, and the middle of Japan is sea.
    await region.focus();
    await page.keyboard.press('Enter');
    await expect(frame.locator('section#place-japan')).toBeInViewport();
    await expect(frame.locator('section#place-japan blockquote').first()).toBeVisible();
    expect(uncaught).toEqual([]);
    await closed.close();
  });
});

test('ten embeds in one page: only what can be seen has a live map, and what is left behind gives its context back', async ({
  page,
  baseURL,
}) => {
  const chunks: string[] = [];
  page.on('request', (request) => {
    if (/\/live-[^/]*\.js$/.test(request.url())) chunks.push(request.url());
  });
  await page.goto(host.url);
  await addFrames(page, `${baseURL}?embed=1&ui=minimal&place=japan`, 10);
  const map = (index: number) => guest(page, index).locator('html');
  await expect(map(0)).toHaveAttribute('data-map', 'live', { timeout: liveMs });
  await expect.poll(async () => (await typesHeard(page)).filter((type) => type === 'ready')).toHaveLength(10);
  expect(chunks).toHaveLength(1);
  const camera = await map(0).getAttribute('data-camera');

  await page.locator('iframe').last().scrollIntoViewIfNeeded();
  await expect(map(9)).toHaveAttribute('data-map', 'live', { timeout: liveMs });
  await expect(map(0)).toHaveAttribute('data-map', 'static', { timeout: liveMs });
  await expect(guest(page, 0).locator('canvas')).toHaveCount(0);
  await expect(map(0)).toHaveAttribute('data-camera', camera ?? '');
  expect(chunks.length).toBeLessThan(4);

  await page.locator('iframe').first().scrollIntoViewIfNeeded();
  await expect(map(0)).toHaveAttribute('data-map', 'live', { timeout: liveMs });
  await expect(map(0)).toHaveAttribute('data-camera', camera ?? '');
});

test('the smallest embed is accessible in each of its levels', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 320 });
  for (const ui of ['full', 'minimal', 'none']) {
    await page.goto(`./?embed=1&ui=${ui}&place=japan&accent=ffee00`);
    await expect(page.locator('html')).toHaveAttribute('data-map', 'live', { timeout: liveMs });
    await checkAccessibility(page);
    const { scrollWidth, clientWidth } = await page
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    expect(scrollWidth, ui).toBe(clientWidth);
  }
});
