import { checkAccessibility } from './support/accessibility.ts';
import { openSharedPage } from './support/sharedPage.ts';
import { expect, test } from './support/test.ts';

const html = 'html';

test.describe('the Japanese page', () => {
  const shared = openSharedPage({ path: 'ja/?place=japan' });

  test('is Japanese, to its title and its map, and quotes in English', async () => {
    const page = shared();
    await expect(page.locator(html)).toHaveAttribute('lang', 'ja');
    await expect(page).toHaveTitle(/^日本 – /);
    await expect(page.getByRole('heading', { name: '日本', exact: true })).toBeVisible();
    await expect(page.locator('canvas[aria-label]')).toHaveAttribute('aria-label', /地図/);
    const quote = page.locator('[data-place] blockquote').first();
    await expect(quote).toHaveAttribute('lang', 'en');
    await expect(quote).toContainText('Defense chiefs from the United States');
    await checkAccessibility(page);
  });

  test('changes to Korean and back in place, and keeps what is shown', async () => {
    const page = shared();
    const canvas = await page.locator('canvas[aria-label]').elementHandle();
    await page.getByRole('button', { name: /日本語/ }).click();
    await page.getByRole('link', { name: '한국어' }).click();
    await expect(page.locator(html)).toHaveAttribute('lang', 'ko');
    await expect(page).toHaveTitle(/^일본 – /);
    await expect(page).toHaveURL(/\/ja\/\?place=japan&lang=ko$/);
    await expect(page.locator('[data-place="japan"]')).toContainText('Defense chiefs from the United States');
    await expect(page.locator('[data-label="north-korea"]')).toContainText('북한');
    expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true);
    await page.getByRole('button', { name: /한국어/ }).click();
    await page.getByRole('link', { name: '日本語' }).click();
    await expect(page.locator(html)).toHaveAttribute('lang', 'ja');
    await expect(page).toHaveURL(/\/ja\/\?place=japan$/);
  });
});

test('`lang` wins over the path', async ({ page }) => {
  await page.goto('ja/?lang=ko&view=text');
  await expect(page.locator(html)).toHaveAttribute('lang', 'ko');
  await expect(page.getByRole('heading', { name: '본문 전체' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the Korean page has its words, and its files one folder up', async ({ page }) => {
    await page.goto('ko/');
    await expect(page.locator(html)).toHaveAttribute('lang', 'ko');
    await expect(page.locator('#place-japan h2')).toHaveText('일본');
    await expect(page.locator('#place-japan blockquote').first()).toHaveAttribute('lang', 'en');
    for (const address of await page
      .locator('head link')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))) {
      expect((await page.request.get(address)).status(), address).toBe(200);
    }
  });
});

test.describe('a language that does not arrive', () => {
  test.use({ allowedProblems: [/Failed to load|ERR_FAILED|preload/] });

  test('leaves the page in English, with one sentence', async ({ page }) => {
    await page.route(/\/assets\/(core|ja|ko)-[^/]*\.js$/, (route) => route.abort());
    await page.goto('./?lang=ja&place=japan');
    await expect(page.getByText('This language could not be loaded')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Japan', exact: true })).toBeVisible();
    await page.goto('ko/?place=japan');
    await expect(page.locator(html)).toHaveAttribute('lang', 'en');
    await expect(page.getByText('This language could not be loaded')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Japan', exact: true })).toBeVisible();
  });
});
