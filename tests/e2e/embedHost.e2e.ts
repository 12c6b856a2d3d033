import type { FrameLocator, Page } from '@playwright/test';
import { checkAccessibility } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

// Both are asked for, since older browsers know only the second; the newer one says that it needs only the first.
test.use({ allowedProblems: [/Allow attribute will take precedence over 'allowfullscreen'/] });

const panelOf = (frame: FrameLocator, place: string) => frame.locator(`[data-place="${place}"]`);
const frameOf = (page: Page, at = 0): FrameLocator => page.frameLocator('iframe').nth(at);

test.describe('the embedding examples', () => {
  test('lead to pages that are there, each with its map or link', async ({ page }) => {
    await page.goto('embed-examples/');
    await checkAccessibility(page);
    const addresses = await page
      .locator('ol a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThanOrEqual(6);
    for (const address of addresses) {
      const source = await (await page.request.get(address)).text();
      expect(source, address).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
      expect(source, address).toContain('href="examples.css"');
    }
  });

  test('steer a map by the element’s attributes, and say why where it refuses', async ({ page }) => {
    await page.goto('embed-examples/element.html');
    await expect(panelOf(frameOf(page), 'north-korea')).toBeVisible();
    await expect(page.getByText('What the text says about North Korea')).toBeHidden();
    await expect(page.getByRole('status')).toHaveText('The map shows north-korea.');
    await page.getByRole('button', { name: 'Japan' }).click();
    await expect(panelOf(frameOf(page), 'japan')).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('The map shows japan.');
    await page.getByRole('button', { name: 'does not name' }).click();
    await expect(page.getByRole('status')).toHaveText(/^The map says: .+\.$/);
    await expect(panelOf(frameOf(page), 'japan')).toBeVisible();
    await checkAccessibility(page);
  });

  test('let two maps follow each other, by the reader’s own choices', async ({ page }) => {
    await page.goto('embed-examples/two.html');
    await expect(panelOf(frameOf(page, 1), 'japan')).toBeVisible();
    await frameOf(page, 0).locator('[data-label="china"]').click();
    await expect(panelOf(frameOf(page, 1), 'china')).toBeVisible();
    await frameOf(page, 1).locator('[data-label="south-korea"]').click();
    await expect(panelOf(frameOf(page, 0), 'south-korea')).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test('work under a host’s own strict policy', async ({ page }) => {
    await page.goto('embed-examples/strict.html');
    await expect(panelOf(frameOf(page), 'south-korea')).toBeVisible();
    await expect(page.locator('dateline-map iframe')).toHaveCSS('height', '520px');
  });

  test('keep the link without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL('embed-examples/element.html', baseURL).href);
    await page.getByRole('link', { name: 'What the text says about North Korea' }).click();
    await expect(page).toHaveURL(/\?place=north-korea$/);
    await context.close();
  });
});

test('the share dialog gives links and codes for what is shown, and a preview of it', async ({
  page,
  baseURL,
}) => {
  await page.goto('./?place=japan&passage=3');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(`${baseURL}?place=japan&passage=3`);
  await expect(dialog.getByRole('img', { name: 'QR code' })).toBeVisible();

  const code = dialog.getByRole('textbox', { name: 'Code to copy' });
  await dialog.getByRole('combobox', { name: 'Shows' }).selectOption('minimal');
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await dialog.getByRole('spinbutton', { name: 'Height' }).fill('400');
  await expect(code).toHaveValue(
    /src="[^"]*\?place=japan&amp;passage=3&amp;theme=dark&amp;embed=1&amp;ui=minimal"/,
  );
  await dialog.getByRole('radio', { name: 'Element' }).check();
  await expect(code).toHaveValue(
    /<dateline-map place="japan" passage="3" theme="dark" ui="minimal" height="400">/,
  );
  const library = /src="([^"]+)"/.exec(await code.inputValue())?.[1] ?? '';
  expect((await page.request.get(library)).headers()['access-control-allow-origin']).toBe('*');

  const preview = dialog.locator('iframe');
  await preview.scrollIntoViewIfNeeded();
  await expect(preview).toHaveCSS('height', '400px');
  await expect(panelOf(dialog.frameLocator('iframe'), 'japan')).toBeVisible();
  // The preview is this page once more: each of its landmarks is there twice.
  await checkAccessibility(page, { frames: false });

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await dialog.getByRole('button', { name: 'Copy' }).last().click();
  await expect(dialog.getByText('did not allow copying')).toBeVisible();
  const selected = await code.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe(await code.inputValue());

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
  await page.goBack();
  await expect(page).not.toHaveURL(/embed=1/);
});
