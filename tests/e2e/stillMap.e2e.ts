import { mapBox, readCamera } from './support/map.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';

test.use({ webgl: 'missing', reducedMotion: 'reduce' });

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await waitForMap(page, 'unavailable');
  await expect(page.locator('[data-gestures]')).toBeVisible();
});

test('the wheel zooms the still map about the pointer', async ({ page }) => {
  const before = await readCamera(page);
  const box = await mapBox(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await readCamera(page)).zoom).toBeGreaterThan(before.zoom + 0.3);
  expect((await readCamera(page)).lng).toBeCloseTo(before.lng, 1);
});

test('a drag moves the still map, and does not choose what it began on', async ({ page }) => {
  const before = await readCamera(page);
  const box = await mapBox(page);
  await page.mouse.move(box.x + 300, box.y + 350);
  await page.mouse.down();
  await page.mouse.move(box.x + 400, box.y + 350, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await readCamera(page)).lng).toBeLessThan(before.lng - 5);
  await expect(page.locator('[data-place]')).toHaveCount(0);
});

test('arrow keys move it, plus and minus zoom it', async ({ page }) => {
  const before = await readCamera(page);
  await page.locator('[data-gestures]').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await readCamera(page)).lng).toBeGreaterThan(before.lng + 3);
  await page.keyboard.press('+');
  await expect.poll(async () => (await readCamera(page)).zoom).toBeCloseTo(before.zoom + 1, 1);
});

test('it goes to a place that is out of view, and back to the whole', async ({ page }) => {
  const before = await readCamera(page);
  await page.locator('[data-label="united-states"]').click();
  await expect.poll(async () => (await readCamera(page)).lng).toBeLessThan(-80);
  await page.getByRole('button', { name: 'Whole view' }).click();
  await expect.poll(async () => (await readCamera(page)).lng).toBeCloseTo(before.lng, 2);
});
