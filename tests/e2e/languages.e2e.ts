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

test.describe('our translation', () => {
  test.use({ webgl: 'missing', reducedMotion: 'reduce' });

  test('stands below what is presented and handed out, in the teacher’s own order, until the reader hides it', async ({
    page,
  }) => {
    await page.addInitScript(() =>
      localStorage.setItem(
        'dateline-talk:tokyo-2024',
        JSON.stringify({ v: 1, hidden: ['threat'], order: ['beijings-answer'], notes: {} }),
      ),
    );
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto('./?lang=ja&view=present');
    const words = page.locator('[data-words]');
    const translation = words.locator('[data-translation]');
    await expect(translation).toHaveAttribute('lang', 'ja');
    await expect(translation).toContainText('非公式訳');
    await expect(words.locator('blockquote')).toHaveAttribute('lang', 'en');
    const quotePx = await words
      .locator('blockquote')
      .evaluate((quote) => Number.parseFloat(getComputedStyle(quote).fontSize));
    expect(quotePx).toBeGreaterThanOrEqual(28);
    expect(await words.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);

    await page.goto('./?lang=ja&view=handout');
    const blocks = page.locator('[data-block]');
    await expect(blocks).toHaveCount(11);
    await expect(blocks.first()).toHaveAttribute('data-block', 'beijings-answer');
    await expect(page.locator('[data-translation][lang="ja"]')).toHaveCount(11);
    await page.getByRole('button', { name: '訳を隠す' }).click();
    await expect(page.locator('[data-translation]')).toHaveCount(0);
    await page.goto('./?lang=ja&view=present');
    await expect(translation.getByRole('button', { name: '訳を表示' })).toBeVisible();
    await expect(translation).not.toContainText('非公式訳');
  });
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

  test('the names on the map stand clear of one another in each language, at every size', async ({
    page,
  }) => {
    for (const path of ['./', 'ja/', 'ko/']) {
      await page.goto(path);
      for (const [width, height] of [
        [320, 640],
        [360, 740],
        [768, 1024],
        [1024, 768],
        [1280, 800],
        [1920, 1080],
      ] as const) {
        await page.setViewportSize({ width, height });
        const { shown, meeting } = await page.locator('[data-labels]').evaluate((root) => {
          const box = root.getBoundingClientRect();
          const names = [...root.querySelectorAll<HTMLElement>('[data-label]')]
            .filter((name) => name.checkVisibility())
            .map((name) => ({
              id: name.dataset.label,
              at: name.children[0]?.getBoundingClientRect() ?? box,
            }));
          const meet = (a: DOMRect, b: DOMRect): boolean =>
            a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          return {
            shown: names.length,
            meeting: names.flatMap(({ id, at }, index) => [
              ...(at.left < box.left || at.right > box.right || at.bottom > box.bottom
                ? [`${id} is cut`]
                : []),
              ...names.slice(index + 1).flatMap((other) => (meet(at, other.at) ? [`${id} ${other.id}`] : [])),
            ]),
          };
        });
        expect(meeting, `${path} ${width}`).toEqual([]);
        expect(shown, `${path} ${width}`).toBeGreaterThan(4);
      }
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
