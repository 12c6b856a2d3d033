import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { root } from '../runner/command.ts';
import { checkAccessibility } from './support/accessibility.ts';
import { type Deployment, deploySite } from './support/deployment.ts';
import { addFrames, serveHostPage } from './support/hostPage.ts';
import { nextBuild } from './support/nextBuild.ts';
import { removeWebGl } from './support/noWebGl.ts';
import { expectPlace } from './support/panel.ts';
import { watchForProblems } from './support/problems.ts';
import { message, passageText } from './support/statement.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';

const build = join(root, process.env.DATELINE_E2E_DIST ?? 'dist');
let folder: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-deploy-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));
test.slow();

interface Visit {
  readonly site: Deployment;
  readonly context: BrowserContext;
  readonly problems: readonly string[];
}

/** A browser of its own, to which a service worker may come. */
async function visit(browser: Browser, webgl: 'available' | 'missing'): Promise<Visit> {
  const site = await deploySite(build);
  const context = await browser.newContext({
    baseURL: site.url,
    serviceWorkers: 'allow',
    reducedMotion: 'reduce',
  });
  if (webgl === 'missing') await context.addInitScript(removeWebGl);
  return { site, context, problems: watchForProblems(context, new URL(site.url).origin) };
}

const ready = (page: Page) => page.getByRole('status').filter({ hasText: message('offline.ready') });
const update = (page: Page) => page.getByRole('status').filter({ hasText: message('offline.update') });
const reload = (page: Page) => page.getByRole('button', { name: message('offline.reload') });
const html = (page: Page) => page.locator('html');

/** Which of the builds a page's document is of, and its about dialog, which it loads now. */
async function deploysOf(page: Page): Promise<readonly (string | undefined)[]> {
  await page.getByRole('button', { name: message('header.about') }).click();
  await expect(page.getByRole('heading', { name: message('about.title') })).toBeVisible();
  return html(page).evaluate((element) => [element.dataset.deploy, element.dataset.about]);
}

const keeps = (page: Page, language: string): Promise<boolean> =>
  page.evaluate(async (part) => {
    const name = (await caches.keys()).find((candidate) => candidate.endsWith(` ${part}`));
    return name !== undefined && (await (await caches.open(name)).keys()).length > 0;
  }, language);

test('after one visit every view works without network, and says once that it does', async ({ browser }) => {
  const { site, context, problems } = await visit(browser, 'available');
  const page = await context.newPage();
  await page.goto('./');
  await waitForMap(page, 'live');
  await expect(ready(page)).toBeVisible({ timeout: 30_000 });
  await checkAccessibility(page);
  // A row of its own: it covers neither the strip nor the panel.
  const [main, notice] = await Promise.all([page.locator('main').boundingBox(), ready(page).boundingBox()]);
  expect(notice?.y).toBeGreaterThanOrEqual((main?.y ?? 0) + (main?.height ?? Number.NaN) - 0.5);
  await ready(page)
    .getByRole('button', { name: message('map.dismiss') })
    .click();
  await site.stop();
  await context.setOffline(true);

  // The very page that was there before the service worker loads what it has not yet shown.
  await page.getByRole('button', { name: message('header.about') }).click();
  await expect(page.getByRole('heading', { name: message('about.title') })).toBeVisible();

  await page.goto('./?place=north-korea&utm_source=mail');
  await expectPlace(page, 'north-korea');
  await waitForMap(page, 'live');
  // The rest does not depend on how the map is drawn.
  await context.addInitScript(removeWebGl);
  await page.goto('./?view=text&passage=12');
  await expect(page.locator('#passage-12')).toHaveText(passageText(12));
  await page.goto('./?view=present');
  const first = await html(page).getAttribute('data-step');
  await expect(page.locator('[data-words] blockquote')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(html(page)).not.toHaveAttribute('data-step', first ?? '');
  await page.reload();
  await expect(page.locator('[data-words] blockquote')).toBeVisible();
  await expect(html(page)).not.toHaveAttribute('data-step', first ?? '');
  await page.goto('./?view=speaker');
  await expect(page.locator('[data-timer]')).toBeVisible();
  await page.goto('./?view=quiz&seed=class');
  await expect(page.getByRole('heading', { level: 3 })).toBeVisible();
  for (const view of ['handout', 'worksheet']) {
    await page.goto(`./index.html?view=${view}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  }
  await page.goto('./?q=alliance');
  await page.getByRole('button', { name: message('header.share') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(ready(page)).toHaveCount(0);
  expect(problems).toEqual([]);

  // A language that this reader never had: the English page stands in, at the same place, and says so.
  await page.goto('ja/?place=japan');
  await expect(page.getByText(message('notice.language-failed'))).toBeVisible();
  await expectPlace(page, 'japan');
  await context.close();
});

test('the language that a reader came with is kept whole', async ({ browser }) => {
  const { site, context, problems } = await visit(browser, 'missing');
  const page = await context.newPage();
  await page.goto('ja/?place=japan');
  await expect(
    page.getByText('この端末では、これからネットワークがなくてもこのページを使えます。'),
  ).toBeVisible({
    timeout: 30_000,
  });
  expect(await keeps(page, 'ko')).toBe(false);
  await page.getByRole('button', { name: /日本語/ }).click();
  await page.getByRole('link', { name: '한국어' }).click();
  await expect.poll(() => keeps(page, 'ko')).toBe(true);
  await site.stop();
  await context.setOffline(true);

  for (const address of ['ja/?view=quiz', './?view=quiz&lang=ja']) {
    await page.goto(address);
    await expect(html(page)).toHaveAttribute('lang', 'ja');
    await expect(page.getByRole('button', { name: '概要', exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3 })).toBeVisible();
  }
  // Without its slash, too, which a server would add.
  await page.goto('ko?view=text');
  await expect(page).toHaveURL(/\/ko\/\?view=text$/);
  await expect(page.getByRole('heading', { name: '본문 전체' })).toBeVisible();
  expect(problems).toEqual([]);
  await context.close();
});

test('a new version waits for the reader’s word, and no page is made of two', async ({ browser }) => {
  const [second, third] = [join(folder, '2'), join(folder, '3')];
  nextBuild(build, second, '2');
  nextBuild(second, third, '3');
  const { site, context, problems } = await visit(browser, 'missing');
  const page = await context.newPage();
  await page.goto('./');
  await expect(ready(page)).toBeVisible({ timeout: 30_000 });
  const other = await context.newPage();
  await other.goto('./?place=russia');
  await expectPlace(other, 'russia');

  await site.deploy(second);
  // A visit asks for a new version; this one still has the old one, which the server has no more.
  await page.goto('./?place=japan');
  await expect(update(page)).toBeVisible({ timeout: 30_000 });
  await expect(ready(page)).toHaveCount(0);
  await expectPlace(page, 'japan');
  await checkAccessibility(page);
  expect(await deploysOf(page)).toEqual([undefined, undefined]);
  // Loaded again it stays so, until it is told.
  await page.reload();
  await expect(update(page)).toBeVisible({ timeout: 30_000 });
  expect(await deploysOf(page)).toEqual([undefined, undefined]);
  await page.keyboard.press('Escape');
  await reload(page).click();
  await expect(html(page)).toHaveAttribute('data-deploy', '2');
  await expectPlace(page, 'japan');
  expect(await deploysOf(page)).toEqual(['2', '2']);

  // The other window was asked nothing: it is the old version until it is loaded again.
  expect(await deploysOf(other)).toEqual([undefined, undefined]);
  await other.keyboard.press('Escape');
  await reload(other).click();
  await expect(html(other)).toHaveAttribute('data-deploy', '2');
  await expectPlace(other, 'russia');
  await other.close();

  // A talk is not interrupted by the question.
  await site.deploy(third);
  await page.goto('./?view=present');
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null))
    .toBe(true);
  await expect(page.locator('[data-words] blockquote')).toBeVisible();
  await expect(update(page)).toHaveCount(0);
  await page.getByRole('link', { name: message('view.map'), exact: true }).press('Enter');
  await reload(page).click();
  await expect(html(page)).toHaveAttribute('data-deploy', '3');
  await site.stop();
  await context.setOffline(true);
  await page.goto('./?place=japan');
  expect(await deploysOf(page)).toEqual(['3', '3']);
  expect(problems).toEqual([]);
  await context.close();
});

test('what another page shows, or says that it does, registers nothing', async ({ browser }) => {
  const { site, context } = await visit(browser, 'missing');
  const host = await serveHostPage();
  const page = await context.newPage();
  await page.goto('./?embed=1');
  await waitForMap(page, 'unavailable');
  await page.goto(host.url);
  await addFrames(page, site.url);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-map', 'unavailable');
  await page.waitForLoadState('networkidle');
  expect(site.asked.filter((path) => /sw\.js|startOffline/.test(path))).toEqual([]);
  expect(site.asked).toContain('');
  await page.goto(site.url);
  await expect(ready(page)).toBeVisible({ timeout: 30_000 });
  await host.close();
  await site.stop();
  await context.close();
});
