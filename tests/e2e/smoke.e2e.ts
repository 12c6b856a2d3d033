import { checkAccessibility } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';

test('the page loads and its map comes alive', async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(/\S/);
  await waitForMap(page, 'live');
  await checkAccessibility(page);
});

test.describe('without WebGL', () => {
  test.use({ webgl: 'missing' });

  test('the page says that the live map is unavailable and keeps the still one', async ({ page }) => {
    await page.goto('./');
    await waitForMap(page, 'unavailable');
    await expect(page.locator('a[href^="#place-"]').first()).toBeVisible();
  });
});
