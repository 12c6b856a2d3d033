import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { checkAccessibility } from './support/accessibility.ts';
import { removeWebGl } from './support/noWebGl.ts';
import { expectPlace } from './support/panel.ts';
import { watchForProblems } from './support/problems.ts';
import { message, passageText } from './support/statement.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';

const html = 'html';

/** The origin of every file, and of what a file makes. */
const noOrigin = 'null';

let folder = '';
let address = '';

// One file for all, saved once.
test.describe.configure({ mode: 'default' });

/** Saves the file as a reader does: by the link in the page that is on a site. */
test.beforeAll(async ({ browser, baseURL }) => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-single-'));
  const path = join(folder, 'taken along.html');
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.goto('./?view=text');
  await page.getByRole('button', { name: message('header.share') }).click();
  const link = page.getByRole('dialog').getByRole('link', { name: /one file, \d\.\d MB$/ });
  const saving = page.waitForEvent('download');
  await link.click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^dateline-.+\.html$/);
  await download.saveAs(path);
  const [, megabytes] = /([\d.]+) MB/.exec((await link.textContent()) ?? '') ?? [];
  expect(Math.ceil((await stat(path)).size / 100_000)).toBe(Math.round(Number(megabytes) * 10));
  await page.close();
  address = pathToFileURL(path).href;
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** A browser that has nothing but the file. `problems` are what went wrong in it and what it asked anybody else for. */
async function openFile(
  browser: Browser,
  search = '',
): Promise<{ context: BrowserContext; page: Page; problems: () => readonly string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const watched = watchForProblems(context, noOrigin);
  const asked: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) asked.push(`request: ${url}`);
  });
  const page = await context.newPage();
  await page.goto(address + search);
  return { context, page, problems: () => [...watched, ...asked] };
}

async function speak(page: Page, now: string, wanted: string): Promise<void> {
  await page.getByRole('button', { name: now }).click();
  await page.getByRole('link', { name: wanted, exact: true }).click();
}

test('a file alone has the live map, every language and every view', async ({ browser }) => {
  const { context, page, problems } = await openFile(browser);
  await waitForMap(page, 'live');
  await page.locator('[data-label="north-korea"]').click();
  await expectPlace(page, 'north-korea');
  await expect(page).toHaveURL(`${address}?place=north-korea`);
  await checkAccessibility(page);

  const canvas = await page.locator('canvas[aria-label]').elementHandle();
  await speak(page, 'English', '日本語');
  await expect(page.locator(html)).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('heading', { name: '北朝鮮', exact: true })).toBeVisible();
  await speak(page, '日本語', '한국어');
  await expect(page.locator(html)).toHaveAttribute('lang', 'ko');
  await expect(page.getByRole('heading', { name: '북한', exact: true })).toBeVisible();
  expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: '북한', exact: true })).toBeVisible();
  await speak(page, '한국어', 'English');
  await page.goBack();
  await expect(page.locator('[data-place]')).toHaveCount(0);

  await page.goto(`${address}?view=text&passage=3`);
  await expect(page.locator('#passage-3')).toHaveText(passageText(3));
  for (const view of ['quiz', 'handout', 'worksheet']) {
    await page.goto(`${address}?view=${view}`);
    await expect(page.locator(html)).toHaveAttribute('data-view', view);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('file:');
  }
  expect(problems()).toEqual([]);
  await context.close();
});

test('the file says what it cannot do without a site, and carries its licences', async ({ browser }) => {
  const { context, page, problems } = await openFile(browser, '?place=japan');
  await page.getByRole('button', { name: message('header.share') }).click();
  const share = page.getByRole('dialog');
  await expect(share.getByText(message('share.ownFile'))).toBeVisible();
  await expect(share.getByRole('textbox', { name: message('share.link') })).toHaveValue(
    `${address}?place=japan`,
  );
  await expect(share.getByText(message('share.embedTitle'))).toHaveCount(0);
  await expect(share.locator('iframe')).toHaveCount(0);
  await expect(share.getByRole('link', { name: /one file/ })).toHaveCount(0);
  await checkAccessibility(page);
  await page.keyboard.press('Escape');

  // Where the file lies on this machine is nothing to cite.
  await page.getByRole('button', { name: 'Cite passage 1', exact: true }).click();
  const citation = page.getByRole('textbox', { name: message('cite.citation') });
  for (const name of ['APA', 'MLA', 'Chicago', 'BibTeX', 'CSL-JSON']) {
    await page.getByRole('radio', { name: new RegExp(name) }).check();
    expect((await citation.inputValue()).toLowerCase()).toContain('strengthen cooperation');
    expect(await citation.inputValue()).not.toMatch(/file:|https?:|null|\{url\}/);
  }
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: message('header.about') }).click();
  for (const [name, part] of [
    ['about.licences', '## maplibre-gl'],
    ['about.notice', 'SIL OPEN FONT LICENSE'],
  ] as const) {
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: message(name) }).click();
    expect(await readFile((await (await saving).path()) ?? '', 'utf8')).toContain(part);
  }
  expect(problems()).toEqual([]);
  await context.close();
});

for (const broadcast of ['heard', 'missing'] as const)
  test(`a talk from the file has its speaker window, a broadcast ${broadcast}`, async ({ browser }) => {
    const { context, page, problems } = await openFile(browser);
    await context.addInitScript(removeWebGl);
    // As where each file is a site of its own: the windows then speak to each other directly.
    if (broadcast === 'missing')
      await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    await page.goto(`${address}?view=present`);
    await expect(page.locator('[data-words] blockquote')).toBeVisible();
    const first = (await page.locator(html).getAttribute('data-step')) ?? '';
    const opening = context.waitForEvent('page');
    await page.keyboard.press('s');
    const speaker = await opening;
    await expect(speaker.getByText('One audience window')).toBeVisible();
    await speaker.keyboard.press('PageDown');
    await expect(page.locator(html)).not.toHaveAttribute('data-step', first);
    await page.keyboard.press('PageUp');
    await expect(speaker.locator(html)).toHaveAttribute('data-step', first);
    expect(problems()).toEqual([]);
    await context.close();
  });

test('without WebGL the file still has a map', async ({ browser }) => {
  const { context, page, problems } = await openFile(browser);
  await context.addInitScript(removeWebGl);
  await page.reload();
  await waitForMap(page, 'unavailable');
  await page.locator('[data-label="russia"]').click();
  await expectPlace(page, 'russia');
  expect(problems()).toEqual([]);
  await context.close();
});
