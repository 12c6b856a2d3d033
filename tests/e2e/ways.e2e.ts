import type { Page } from '@playwright/test';
import { showPlace, wholeView } from './support/map.ts';
import { closePanel, expectPlace, expectStart, placeInList, stripBar } from './support/panel.ts';
import { openSharedPage } from './support/sharedPage.ts';
import { expectedQuotes, message, passageText, placeIds, placeOf } from './support/statement.ts';
import { expect, test } from './support/test.ts';

/** Presses Tab until this is what has the focus; a page of this size has fewer stops than the limit. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let stops = 0; stops < 120; stops++) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error('Tab does not lead there.');
}

const focused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector);

test.describe('over the live map', () => {
  const shared = openSharedPage({ reducedMotion: 'reduce' });

  for (const id of placeIds) {
    test(`the label or chip of ${id} opens it`, async () => {
      const page = shared();
      await closePanel(page);
      await wholeView(page);
      const label = page.locator(`[data-label="${id}"]`);
      await expect(label).toBeVisible();
      await expect(label).toHaveAccessibleName(new RegExp(`^${placeOf(id).name.en}\\b`));
      await showPlace(page, id, () => label.click());
      await expectPlace(page, id);
      await expect(label).toHaveAttribute('aria-current', 'true');
    });
  }
});

test.describe('beside the map', () => {
  const shared = openSharedPage({ webgl: 'missing' });

  for (const id of placeIds) {
    test(`the list opens ${id}`, async () => {
      const page = shared();
      await closePanel(page);
      await placeInList(page, id).click();
      await expectPlace(page, id);
      await expect(page).toHaveURL(new RegExp(`[?&]place=${id}$`));
    });

    test(`the strip leads by a passage to ${id}`, async () => {
      const page = shared();
      await closePanel(page);
      const number = expectedQuotes(id)[0]?.passage ?? 0;
      await stripBar(page, number).click();
      await expect(page.getByRole('heading', { name: `Passage ${number} of 12` })).toBeVisible();
      expect(await page.locator('blockquote').allTextContents()).toEqual([passageText(number)]);
      await placeInList(page, id).click();
      await expectPlace(page, id);
      for (const { passage } of expectedQuotes(id)) {
        await expect(stripBar(page, passage)).toHaveAttribute('data-named', /^(named|written)$/);
      }
    });

    test(`Tab and Enter alone open ${id}`, async () => {
      const page = shared();
      await page.goto('./');
      await expectStart(page);
      await tabTo(page, () => focused(page, `[data-label="${id}"], li > a[href="#place-${id}"]`));
      await page.keyboard.press('Enter');
      await expectPlace(page, id);
      await expect(page.getByRole('heading', { name: placeOf(id).name.en, exact: true })).toBeFocused();
    });
  }

  test('every bar of the strip shows its own passage, in its words', async () => {
    const page = shared();
    await closePanel(page);
    for (let number = 1; number <= 12; number++) {
      await stripBar(page, number).click();
      await expect(page.getByRole('heading', { name: `Passage ${number} of 12` })).toBeFocused();
      expect(await page.locator('blockquote').allTextContents()).toEqual([passageText(number)]);
      await expect(page).toHaveURL(new RegExp(`[?]passage=${number}$`));
    }
  });

  test('next and previous walk through all places and come round', async () => {
    const page = shared();
    await closePanel(page);
    const nav = page.getByRole('navigation', { name: message('panel.placeNav') });
    await placeInList(page, placeIds[0] ?? '').click();
    for (const id of [...placeIds.slice(1), placeIds[0] ?? '']) {
      await nav.locator('a[rel="next"]').click();
      await expect(page.locator('[data-place]')).toHaveAttribute('data-place', id);
    }
    await nav.locator('a[rel="prev"]').click();
    await expect(page.locator('[data-place]')).toHaveAttribute('data-place', placeIds.at(-1) ?? '');
  });

  test('a quote leads to its passage and the passage back to its places', async () => {
    const page = shared();
    await page.goto('./?place=ukraine');
    await page
      .getByRole('button', { name: message('panel.readPassage') })
      .first()
      .click();
    const number = expectedQuotes('ukraine')[0]?.passage ?? 0;
    await expect(page.getByRole('heading', { name: `Passage ${number} of 12` })).toBeVisible();
    await placeInList(page, 'russia').click();
    await expectPlace(page, 'russia');
  });
});
