import { checkAccessibility } from './support/accessibility.ts';
import { passageText, statement } from './support/statement.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';

test('the text stands whole and in order, and every mention is a mark', async ({ page }) => {
  await page.goto('./?view=text');
  await waitForMap(page, 'live');
  for (const { number } of statement.passages) {
    expect(await page.locator(`#passage-${number}`).textContent()).toBe(passageText(number));
  }
  const marks = await page
    .locator('[data-mention]')
    .evaluateAll((items) => [...new Set(items.map((item) => (item as HTMLElement).dataset.mention))]);
  expect(marks).toEqual(statement.mentions.map(({ id }) => id));
});

test.describe('mention by mention', () => {
  // Software rendering of seventy flights says nothing about links.
  test.use({ webgl: 'missing', reducedMotion: 'reduce' });

  test('every mention leads to its place and every place back to its mentions', async ({ page }) => {
    await page.goto('./?view=text');
    await waitForMap(page, 'unavailable');
    for (const mention of statement.mentions) {
      const link = page.locator(`[data-mention="${mention.id}"]`).first();
      const first = mention.bodies[0]?.place;
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('[role="toolbar"] button:last-of-type')?.click(),
      );
      await link.evaluate((element: HTMLElement) => element.click());
      await expect(page.locator(`[data-label="${first}"]`)).toHaveAttribute('aria-current', 'true');
    }
    for (const place of statement.places) {
      const naming = statement.mentions.filter(({ bodies }) =>
        bodies.some((body) => body.place === place.id),
      );
      await page.locator(`[data-label="${place.id}"]`).evaluate((element: HTMLElement) => element.click());
      await expect(page.getByRole('toolbar')).toContainText(`of ${naming.length}`);
      await expect(page.locator('[data-mention][aria-current]')).toHaveCount(naming.length);
      await expect(page.locator(`[data-mention="${naming[0]?.id}"]`).first()).toBeInViewport();
    }
  });
});

test('the keyboard steps from mention to mention', async ({ page }) => {
  await page.goto('./?view=text&place=united-states');
  await waitForMap(page, 'live');
  const naming = statement.mentions.filter(({ bodies }) =>
    bodies.some(({ place }) => place === 'united-states'),
  );
  const next = page.getByRole('button', { name: 'Next' });
  for (const mention of naming.slice(1)) {
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-mention="${mention.id}"]`).first()).toBeFocused();
  }
});

test('a passage in the address is where the text opens', async ({ page }) => {
  await page.goto('./?view=text&passage=11');
  await expect(page.locator('#passage-11')).toBeInViewport();
  await expect(page.locator('#passage-11')).toHaveAttribute('data-current', 'true');
});

test('filters combine, say what they leave, stand in the address, and undo', async ({ page }) => {
  await page.goto('./?view=text');
  await page.getByText('Filter by voice and topic').click();
  await page.getByLabel(/^The reporter/).check();
  await expect(page).toHaveURL(/voice=reporter/);
  await page.getByLabel(/^Reaction/).check();
  await expect(page).toHaveURL(/topic=reaction/);
  await expect(page.getByText(/^1 passage of 12: 11\.$/)).toBeVisible();
  await expect(page.locator('#passage-1 [data-dim]').first()).toBeVisible();
  expect(await page.locator('#passage-11').textContent()).toBe(passageText(11));
  await page.getByLabel(/^The reporter/).uncheck();
  await page.getByLabel(/^Arms transfers/).check();
  await page.getByLabel(/^Reaction/).uncheck();
  await page.getByLabel(/^Beijing/).check();
  await expect(page.getByText('No passage is both.')).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('[data-dim]')).toHaveCount(0);
});
