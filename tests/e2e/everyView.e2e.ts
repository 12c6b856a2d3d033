import type { Page } from '@playwright/test';
import { findLostText } from './support/lostText.ts';
import { removeWebGl } from './support/noWebGl.ts';
import { type Say, sayIn } from './support/say.ts';
import { type ServedBuild, serveBuild } from './support/serveBuild.ts';
import { pageStates } from './support/states.ts';
import { expect, test } from './support/test.ts';
import { findTreeFaults } from './support/treeFaults.ts';
import { contentStrings, findUncatalogued } from './support/uncataloguedText.ts';

test.use({ webgl: 'missing', reducedMotion: 'reduce' });

/** Leads a page through every view and what opens in it, and says what `look` finds in each. */
async function walk(
  page: Page,
  origin: string,
  say: Say,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  const open = page.locator('dialog[open], :popover-open');
  for (const { view, search, ready, layers } of pageStates) {
    await page.goto(`${origin}${search}`);
    await expect(page.locator(ready).first()).toBeVisible();
    for (const layer of layers) {
      await layer.open(page, say);
      found.push(...(await look(page)).map((problem) => `${view}, ${layer.name}: ${problem}`));
      while ((await open.count()) > 0) await page.keyboard.press('Escape');
    }
  }
  return found;
}

/** Puts words into the page that are in no catalogue, in a box that is too small for them. */
const spoil = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const box = document.body.appendChild(document.createElement('p'));
    box.textContent = 'Hard-coded words';
    Object.assign(box.style, { inlineSize: '40px', overflow: 'hidden', whiteSpace: 'nowrap' });
  });

test.describe('in words that nobody speaks, on a small phone', () => {
  let served: ServedBuild;
  test.use({ viewport: { width: 320, height: 640 } });
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    served = await serveBuild({ name: 'pseudo', config: 'tests/e2e/pseudo/vite.config.ts' });
  });
  test.afterAll(() => served.close());

  test('every word is from the catalogue or the text, and can be read', async ({ browser, viewport }) => {
    const content = await contentStrings('src/statement/tokyo-2024');
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
    await context.addInitScript(removeWebGl);
    const page = await context.newPage();
    const look = async (): Promise<readonly string[]> => [
      ...(await findUncatalogued(page, content)).map((text) => `in no catalogue: ${text}`),
      ...(await findLostText(page)),
    ];
    expect(await walk(page, served.origin, sayIn('pseudo'), look)).toEqual([]);
    await spoil(page);
    expect(await look()).toEqual([
      'in no catalogue: Hard-coded words',
      expect.stringMatching(/^cut off beside by p.*: Hard-coded words$/),
    ]);
    await context.close();
  });
});

/** https://www.w3.org/WAI/WCAG22/Understanding/text-spacing.html */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

for (const { name, viewport, css } of [
  { name: 'at 200 % of 1280 × 800', viewport: { width: 640, height: 400 }, css: '' },
  { name: 'at 400 % of 1280 × 1024', viewport: { width: 320, height: 256 }, css: '' },
  { name: 'with the text spaced as a reader needs it', viewport: { width: 320, height: 640 }, css: spacing },
]) {
  test.describe(name, () => {
    test.use({ viewport });

    test('every word of every view can be read, and its tree can be listened to', async ({ page }) => {
      await page.addInitScript((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [sheet];
      }, css);
      const look = async (): Promise<readonly string[]> => [
        ...(await findLostText(page)),
        ...findTreeFaults(await page.locator('html').ariaSnapshot()),
      ];
      expect(await walk(page, './', sayIn('en'), look)).toEqual([]);
    });
  });
}
