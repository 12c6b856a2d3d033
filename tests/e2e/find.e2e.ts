import { readFile } from 'node:fs/promises';
import { checkAccessibility } from './support/accessibility.ts';
import { readPng } from './support/png.ts';
import { openSharedPage } from './support/sharedPage.ts';
import { message, passageText, statement } from './support/statement.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';

const opened = openSharedPage({ webgl: 'missing', reducedMotion: 'reduce', acceptDownloads: true });

test('a slash opens the search, keys move and choose, and the focus comes back', async () => {
  const page = opened();
  const button = page.getByRole('button', { name: message('header.find'), exact: true });
  await button.focus();
  await page.keyboard.press('/');
  const field = page.getByRole('combobox');
  await expect(field).toBeFocused();
  await page.keyboard.type('/ 서울');
  await expect(field).toHaveValue('/ 서울');
  await field.fill('서울');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  const option = page.getByRole('option', { selected: true });
  await expect(field).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await checkAccessibility(page);
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
  await expect(page.locator('[data-place="south-korea"]')).toBeVisible();
  await expect(page).toHaveURL(/place=south-korea/);

  await page.getByRole('button', { name: 'Find: “서울”' }).click();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(page).not.toHaveURL(/q=/);
});

test('hits are marked in the words, counted on the strip, lit on the map, and open their passage', async () => {
  const page = opened();
  await page.goto('./?view=text&q=korea');
  await expect(page.locator('[data-label="north-korea"]')).toHaveAttribute('data-found', 'true');
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('dateline-found') ?? [])].map((range) => String(range)));
  await expect.poll(marked).toEqual(Array.from({ length: 8 }, () => 'Korea'));
  const strip = page.getByRole('navigation', { name: message('strip.label') });
  await expect(strip.getByRole('link', { name: /Found 2 times/ })).toHaveCount(2);
  expect(await page.locator('#passage-4').textContent()).toBe(passageText(4));

  await page.keyboard.press('/');
  await page.getByRole('option', { name: /Passage 5/ }).click();
  await expect(page).toHaveURL(/passage=5/);
  await expect(page.locator('#passage-5')).toBeInViewport();
});

test('a search that finds nothing says so and offers places; an absurd one is cut, and a broken one harmless', async () => {
  const page = opened();
  await page.goto('./');
  await waitForMap(page, 'unavailable');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox');
  await field.fill('zzzz');
  await expect(page.getByRole('status').filter({ hasText: 'matches “zzzz”' })).toBeVisible();
  await expect(page.getByRole('option').first()).toBeVisible();
  await checkAccessibility(page);
  await field.fill('x'.repeat(5000));
  await expect(page.getByRole('status').filter({ hasText: 'first 200 characters' })).toBeVisible();
  await field.evaluate((input: HTMLInputElement) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(input, 'kor\ud83c');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page.getByRole('status').filter({ hasText: 'Nothing' })).toBeVisible();
  await field.fill('');
  await page.keyboard.press('Escape');
});

test('a passage is cited in the style that was chosen last, and shown where copying is forbidden', async () => {
  const page = opened();
  await page.goto('./?passage=4');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('forbidden')) },
    });
  });
  await page.getByRole('button', { name: 'Cite passage 4' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /MLA/ }).check();
  const citation = dialog.getByRole('textbox', { name: 'The citation to copy' });
  await expect(citation).toHaveValue(new RegExp(`${statement.source.title.slice(0, 12)}`, 'i'));
  expect(await citation.inputValue()).toContain(`“${passageText(4)}”`);
  expect(await citation.inputValue()).toContain('?passage=4');
  await dialog.getByRole('button', { name: 'Copy the citation' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: message('panel.copyFailed') })).toBeVisible();
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cite passage 4' }).click();
  await expect(dialog.getByRole('radio', { name: /MLA/ })).toBeChecked();
});

test('the view is saved as PNG and SVG, and what fails says so', async () => {
  const page = opened();
  const dialog = page.getByRole('dialog');
  const saved = async (name: string): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name }).click();
    return await readFile((await (await download).path()) ?? '');
  };
  const svg = (await saved('Save as SVG')).toString('utf8');
  expect(svg).toContain('<svg');
  expect(svg).toContain('passage=4');
  const png = readPng(await saved('Save as PNG'));
  expect([png.width, png.height]).toEqual([2400, 1800]);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await dialog.getByRole('button', { name: 'Save as PNG' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'could not make the picture' })).toBeVisible();
  await dialog.getByRole('radio', { name: 'CSL-JSON' }).check();
  await checkAccessibility(page);
});

test('the data is there to take, and the site has a picture of every place', async () => {
  const page = opened();
  for (const link of await page.getByRole('dialog').getByRole('link').all()) {
    const response = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(response.ok()).toBe(true);
    expect((await response.body()).length).toBeGreaterThan(1000);
  }
  for (const id of ['opening', ...statement.places.map((place) => place.id)]) {
    const response = await page.request.get(`./pictures/${id}.png`);
    expect(response.headers()['content-type']).toBe('image/png');
  }
  await page.keyboard.press('Escape');
});

test('the policy is reached from the about page and lists every disputed place', async () => {
  const page = opened();
  await page.getByRole('button', { name: message('header.about') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: message('map.policy') })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Map policy' });
  await expect(dialog).toBeVisible();
  const marks = await page.locator('[id^="disputed-"]').evaluateAll((notes) => notes.length);
  expect(marks).toBeGreaterThan(5);
  expect(await dialog.locator('dl').first().locator('dt').count()).toBe(marks);
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: message('header.about') })).toBeFocused();
});
