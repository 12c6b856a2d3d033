import { join } from 'node:path';
import { generateBundle } from '../bench/generateBundle.ts';
import { root } from '../runner/command.ts';
import { removeWebGl } from './support/noWebGl.ts';
import { serveBundle } from './support/otherBundle.ts';
import { watchForProblems } from './support/problems.ts';
import type { ServedBuild } from './support/serveBuild.ts';
import { expect, test } from './support/test.ts';

const bundle = join(root, '.cache/large-statement');
const size = { places: 240, passages: 230 };
const statementFile = /\/assets\/statement-[^/]+\.json$/;
let served: ServedBuild;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  // It builds, while a browser in software has the other core.
  test.setTimeout(240_000);
  await generateBundle(bundle, size, 7);
  served = await serveBundle(bundle);
});
test.afterAll(async () => {
  await served.close();
});

test('a large statement comes beside the script, while the document stands, and the page takes over as it was', async ({
  browser,
}) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const problems = watchForProblems(context, new URL(served.origin).origin);
  const page = await context.newPage();
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked = page.waitForRequest(statementFile);
  await page.route(statementFile, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(served.origin, { waitUntil: 'commit' });
  await asked;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${size.places} invented places`);
  await expect(page.locator('[data-label]').first()).toBeVisible();
  await expect(page.locator('#document')).toBeAttached();

  release();
  await expect(page.locator('#document')).not.toBeAttached();
  await page.goto(`${served.origin}?place=place-${size.places}`);
  await expect(page.locator('[data-place]')).toHaveAttribute('data-place', `place-${size.places}`);
  await expect(page.locator('[data-place] blockquote').first()).not.toBeEmpty();
  expect(problems).toEqual([]);
  await context.close();
});

test('where a large statement does not arrive, the page is the one without a script', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(statementFile, (route) => route.fulfill({ status: 404 }));
  await page.goto(served.origin);
  await expect(page.locator('html')).not.toHaveAttribute('data-js');
  await expect(page.locator('#document #passage-1, #document section').first()).toBeVisible();
  await context.close();
});

test('a long text is there to the last word, and what comes near gets its links', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  // Drawing a map in software says nothing about the text.
  await context.addInitScript(removeWebGl);
  const page = await context.newPage();
  await page.goto(`${served.origin}?view=text`);
  await expect(page.locator('[id^="passage-"]')).toHaveCount(size.passages);
  const last = page.locator(`#passage-${size.passages}`);
  await expect(last).toContainText(`as item ${size.passages} says.`);
  const linked = page.locator('[data-mention]');
  expect(await linked.count()).toBeLessThan(size.passages);

  // A place that the text names far apart: the step to its next mention goes where nothing has been set yet.
  await page.goto(`${served.origin}?view=text&place=place-200`);
  await page.getByRole('button', { name: 'Next' }).click();
  const second = page.locator('[data-mention][aria-current]:focus');
  await expect(second).toBeInViewport();
  await expect(second).toHaveAttribute('href', '#place-place-200');

  await page.goto(`${served.origin}?view=text&passage=${size.passages}`);
  await expect(last).toBeInViewport();
  await expect(last.locator('[data-mention]')).toHaveCount(3);
  await context.close();
});
