import * as fc from 'fast-check';
import { expectPlace, expectStart, placeInList, stripBar } from './support/panel.ts';
import { placeIds } from './support/statement.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';

test.use({ webgl: 'missing' });

const historyLength = 'history.length';

test('choices push, Back undoes each and Forward redoes it', async ({ page }) => {
  await page.goto('./');
  await expectStart(page);
  const length = await page.evaluate<number>(historyLength);
  await placeInList(page, 'north-korea').click();
  await expectPlace(page, 'north-korea');
  await stripBar(page, 7).click();
  await expect(page.getByRole('heading', { name: 'Passage 7 of 12' })).toBeVisible();
  await stripBar(page, 5).click();
  await expect(page.getByRole('heading', { name: 'Passage 5 of 12' })).toBeVisible();
  await placeInList(page, 'russia').click();
  await expectPlace(page, 'russia');
  expect(await page.evaluate<number>(historyLength)).toBe(length + 4);

  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Passage 5 of 12' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Passage 7 of 12' })).toBeVisible();
  await page.goBack();
  await expectPlace(page, 'north-korea');
  await expect(page).toHaveTitle(/^North Korea\b/);
  await page.goBack();
  await expectStart(page);
  await page.goForward();
  await expectPlace(page, 'north-korea');
  expect(await page.evaluate<number>(historyLength)).toBe(length + 4);
});

test('a passage of the chosen place stays in its panel, and Back leaves the passage first', async ({
  page,
}) => {
  await page.goto('./?place=north-korea');
  await stripBar(page, 5).click();
  await expectPlace(page, 'north-korea');
  await expect(page).toHaveURL(/\?place=north-korea&passage=5$/);
  await expect(page.locator('blockquote[data-passage="5"]')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/\?place=north-korea$/);
  await expectPlace(page, 'north-korea');
});

test('closing the panel is a step that Back undoes', async ({ page }) => {
  await page.goto('./?place=japan');
  await page.getByRole('button', { name: 'Back to all places' }).click();
  await expectStart(page);
  await expect(page).toHaveURL(/\/$/);
  await page.goBack();
  await expectPlace(page, 'japan');
});

test('a deep link survives a reload', async ({ page }) => {
  await page.goto('./?place=south-china-sea&passage=10');
  await expectPlace(page, 'south-china-sea');
  const camera = await page.locator('html').getAttribute('data-camera');
  await page.reload();
  await expectPlace(page, 'south-china-sea');
  await expect(page.locator('blockquote[data-passage="10"]')).toBeInViewport();
  await expect(page.locator('html')).toHaveAttribute('data-camera', camera ?? '');
  await expect(page).toHaveURL(/\?place=south-china-sea&passage=10$/);
});

test('a theme in the address is obeyed and costs no step of history', async ({ page }) => {
  await page.goto('./?theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const length = await page.evaluate<number>(historyLength);
  await page.getByRole('button', { name: /Light$/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await page.evaluate<number>(historyLength)).toBe(length);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

for (const id of ['japan', 'camp-david']) {
  test(`the fragment #place-${id} opens the place, and its address becomes the query`, async ({ page }) => {
    await page.goto(`./#place-${id}`);
    await expectPlace(page, id);
    await expect(page).toHaveURL(new RegExp(`\\?place=${id}$`));
  });
}

test('a fragment that comes later opens its place', async ({ page }) => {
  await page.goto('./');
  await expectStart(page);
  await page.evaluate(() => {
    location.hash = '#place-japan';
  });
  await expectPlace(page, 'japan');
});

test('no address breaks the page', async ({ page }) => {
  test.slow();
  const parameters = [
    'place',
    'passage',
    'view',
    'step',
    'topic',
    'voice',
    'q',
    'seed',
    'lang',
    'theme',
    'embed',
    'accent',
    'ui',
  ];
  const value = fc.oneof(
    fc.constantFrom(
      ...placeIds,
      '1',
      '12',
      '0',
      '-1',
      '13',
      '1e9',
      'map',
      '__proto__',
      'constructor',
      'null',
      'undefined',
    ),
    fc.constantFrom(
      '%',
      '%ff',
      '%c3%28',
      '%00',
      '%F0%9F%98%80',
      '%ED%A0%80',
      '%2',
      '%zz',
      '<script>',
      '"><img src=x>',
    ),
    fc.string({ unit: 'binary', maxLength: 24 }).map((text) => encodeURIComponent(text.toWellFormed())),
    fc.webQueryParameters(),
  );
  const query = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...parameters), fc.webQueryParameters()), value), {
      maxLength: 6,
    })
    .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('&'));
  // The same sample each run: a failure here must be there again tomorrow.
  const queries = fc.sample(query, { numRuns: 24, seed: 20240728 });

  for (const text of queries) {
    await page.goto(`./?${text}`, { waitUntil: 'commit' });
    await expect(page.locator('#panel-heading'), text).toBeVisible();
    const asked = new URLSearchParams(text).get('place') ?? '';
    const shown = await page.evaluate(() => ({
      place: document.querySelector('[data-place]')?.getAttribute('data-place') ?? null,
      view: document.documentElement.dataset.view,
    }));
    expect(shown, text).toEqual({ place: placeIds.includes(asked) ? asked : null, view: 'map' });
  }
  await waitForMap(page, 'unavailable');
});
