import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { checkAccessibility } from './support/accessibility.ts';
import { passageText } from './support/statement.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';

const { steps } = JSON.parse(
  readFileSync(new URL('../../src/statement/tokyo-2024/steps.json', import.meta.url), 'utf8'),
) as { steps: readonly { id: string; passage: number }[] };
const ids = steps.map(({ id }) => id);
const last = ids.length - 1;

const expectStep = (page: Page, at: number) =>
  expect(page.locator('html')).toHaveAttribute('data-step', ids[at] ?? '');

// What the windows say to each other does not depend on how the map is drawn.
test.use({ webgl: 'missing', reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });

async function openAudience(page: Page, search = ''): Promise<void> {
  await page.goto(`./?view=present${search}`);
  await waitForMap(page, 'unavailable');
  await expect(page.locator('[data-words] blockquote')).toBeVisible();
}

async function openSpeaker(context: BrowserContext, audience: Page): Promise<Page> {
  const opening = context.waitForEvent('page');
  await audience.keyboard.press('s');
  const speaker = await opening;
  await expect(speaker.locator('[data-timer]')).toBeVisible();
  await expect(speaker.getByText('One audience window')).toBeVisible();
  return speaker;
}

test('every key does what it says, and none loses the talk', async ({ page }) => {
  await openAudience(page);
  await expectStep(page, 0);
  let at = 0;
  for (const [key, by] of [
    ['PageDown', 1],
    ['ArrowRight', 1],
    ['ArrowDown', 1],
    ['Space', 1],
    ['n', 1],
    ['PageUp', -1],
    ['ArrowLeft', -1],
    ['ArrowUp', -1],
    ['Shift+Space', -1],
    ['p', -1],
    ['End', last],
    ['PageDown', 0],
    ['Home', -last],
  ] as const) {
    await page.keyboard.press(key);
    at += by;
    await expectStep(page, at);
  }
  await expect(page).toHaveURL(new RegExp(`step=${ids[0]}`));

  await page.keyboard.press('b');
  await expect(page.locator('[data-dark]')).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.locator('[data-dark]')).toHaveCount(0);

  await page.keyboard.press('o');
  await expect(page.locator(`[data-overview="${ids[0]}"]`)).toBeFocused();
  await page.locator(`[data-overview="${ids[4]}"]`).click();
  await expectStep(page, 4);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys while presenting' })).toBeVisible();
  await page.keyboard.press('m');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('[data-notes]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-notes]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expectStep(page, 4);

  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);

  await page.reload();
  await expectStep(page, 4);
  expect(await page.locator('blockquote').textContent()).toBe(passageText(5));
  await page.goBack();
  await expectStep(page, 0);
});

test('the words are large, and every place of the step stands above them', async ({ page }) => {
  await openAudience(page, '&step=moscow-and-pyongyang');
  const words = page.locator('[data-words]');
  const size = await words.locator('blockquote').evaluate((quote) => getComputedStyle(quote).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(28);
  const top = (await words.boundingBox())?.y ?? 0;
  for (const place of ['russia', 'north-korea', 'ukraine']) {
    const label = page.locator(`[data-label="${place}"]`);
    await expect(label).toHaveAttribute('aria-current', 'true');
    await expect(label).not.toHaveAttribute('data-as', 'chip');
    await expect.poll(async () => bottomOf(await label.boundingBox())).toBeLessThanOrEqual(top);
  }
});

const bottomOf = (box: { y: number; height: number } | null): number =>
  box === null ? Number.POSITIVE_INFINITY : box.y + box.height;

test('wandering on the map has one way back', async ({ page }) => {
  await openAudience(page, '&step=seoul-and-tokyo');
  const camera = await page.locator('html').getAttribute('data-camera');
  const back = page.getByRole('button', { name: 'Back to the step' });
  await expect(back).toHaveCount(0);
  for (const way of ['r', 'Escape', 'button']) {
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect(page.locator('html')).not.toHaveAttribute('data-camera', camera ?? '');
    await expect(back).toBeVisible();
    if (way === 'button') await back.click();
    else await page.keyboard.press(way);
    await expect(page.locator('html')).toHaveAttribute('data-camera', camera ?? '');
    await expectStep(page, ids.indexOf('seoul-and-tokyo'));
  }
});

test('two windows steer and follow each other, and survive a reload of either', async ({ page, context }) => {
  await openAudience(page);
  const before = await page.evaluate(() => history.length);
  const speaker = await openSpeaker(context, page);
  await speaker.bringToFront();
  await checkAccessibility(speaker);

  await speaker.keyboard.press('PageDown');
  await expectStep(page, 1);
  await speaker.getByRole('button', { name: 'Next step' }).click();
  await expectStep(page, 2);
  await expectStep(speaker, 2);
  expect(await page.evaluate(() => history.length), 'a driven window adds no history').toBe(before);
  await page.keyboard.press('PageDown');
  await expectStep(speaker, 3);

  await speaker.keyboard.press('b');
  await expect(page.locator('[data-dark]')).toBeVisible();
  await expect(speaker.locator('[data-dark]')).toHaveCount(0);
  await expect(speaker.getByText('The audience’s screen is dark.')).toBeVisible();
  await speaker.keyboard.press('b');
  await expect(page.locator('[data-dark]')).toHaveCount(0);

  const map = await speaker.locator('[data-status]').boundingBox();
  if (!map) throw new Error('The speaker window has no map.');
  await speaker.mouse.move(map.x + map.width / 2, map.y + map.height - 20, { steps: 3 });
  await expect(page.locator('[data-laser]')).toBeVisible();
  await speaker.mouse.move(20, 400);
  await expect(page.locator('[data-laser]')).toHaveCount(0);

  await speaker.getByRole('button', { name: 'Start' }).click();
  await speaker.reload();
  await expectStep(speaker, 3);
  await expect(speaker.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('n');
  await expectStep(speaker, 4);

  // An old address, loaded in the middle of a talk, comes to where the talk is.
  await page.goto(`./?view=present&step=${ids[0]}`);
  await expectStep(page, 4);
  await expect(speaker.getByText('One audience window')).toBeVisible();

  await speaker.keyboard.press('o');
  await speaker.locator(`[data-overview="${ids[7]}"]`).click();
  await expectStep(page, 7);

  await page.close();
  await expect(speaker.getByText('No audience window is open.')).toBeVisible();
  await speaker.close();
});

test('a talk of one’s own is kept, travels by link, and asks before it replaces another', async ({
  page,
}) => {
  await openAudience(page);
  await page.getByRole('button', { name: 'Arrange the talk' }).click();
  await page.getByLabel('Show “The meeting”').uncheck();
  await page.getByLabel('Your notes for “The threat”').fill('Say hello. n b o');
  await expectStep(page, 0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expectStep(page, 2);
  await page.reload();
  await expectStep(page, 2);
  await page.keyboard.press('p');
  await page.keyboard.press('m');
  await expect(page.locator('[data-notes]')).toContainText('Say hello.');

  const link = Buffer.from('{"v":1,"hidden":["threat"]}').toString('base64url');
  // From elsewhere: to the same page with another fragment, a browser would not load it anew.
  await page.goto('about:blank');
  await page.goto(`./?view=present#talk=${link}`);
  const sign = page.locator('[data-sign="adopt"]');
  await expect(sign).toBeVisible();
  await expect(page).not.toHaveURL(/#talk/);
  await sign.getByRole('button', { name: 'Use it' }).click();
  await expect(page.getByText('A step that you left out').or(page.getByText('Step 1 of 11'))).toBeVisible();

  await page.goto('about:blank');
  await page.goto('./?view=present#talk=!!!');
  await expect(page.locator('[data-sign="link"]')).toBeVisible();
});

test('what the browser refuses is one small sign, and the talk goes on', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
    Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'));
    Object.assign(window, { BroadcastChannel: undefined });
  });
  await openAudience(page, '&step=no-such-step');
  await expectStep(page, 0);
  await expect(page.locator('[data-sign="channel"]')).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.locator('[data-sign="popup"] a')).toHaveAttribute('href', /view=speaker/);
  await page.keyboard.press('f');
  await expect(page.locator('[data-sign="fullscreen"]')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectStep(page, 1);
  await checkAccessibility(page);
});
