import { expect, type Locator, type Page } from '@playwright/test';
import { expectedKinds, expectedQuotes, message, placeOf } from './statement.ts';

/** The panel as a place's landmark. */
export const placePanel = (page: Page): Locator => page.locator('[data-place]');

/** Fails unless the page shows this place and nothing less than all its passages, verbatim, with voices and kinds. */
export async function expectPlace(page: Page, id: string): Promise<void> {
  const name = placeOf(id).name.en;
  const panel = page.getByRole('region', { name, exact: true }).and(placePanel(page));
  await expect(panel).toBeVisible();
  await expect(panel).toHaveAttribute('data-place', id);
  await expect(placePanel(page)).toHaveCount(1);
  await expect(panel.getByRole('heading', { name, exact: true })).toBeVisible();

  const quotes = expectedQuotes(id);
  const shown = await panel.locator('blockquote').evaluateAll((elements) =>
    elements.map((element) => ({
      passage: Number(element.getAttribute('data-passage')),
      text: element.textContent,
      around: element.closest('article')?.querySelector('header')?.textContent ?? '',
    })),
  );
  expect(shown.map(({ passage, text }) => ({ passage, text }))).toEqual(
    quotes.map(({ passage, text }) => ({ passage, text })),
  );
  for (const [index, { voice }] of quotes.entries()) expect(shown[index]?.around).toContain(voice);
  for (const [kind, count] of expectedKinds(id)) {
    await expect(panel).toContainText(
      `${message(`kind.${kind}`)} (${count === 1 ? 'once' : `${count} times`})`,
    );
  }
}

export async function expectStart(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: message('panel.start') })).toBeVisible();
  await expect(placePanel(page)).toHaveCount(0);
}

/** Back to the start panel, by the panel's own button, unless the page is there already. */
export async function closePanel(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: message('panel.close') });
  if (await button.isVisible()) await button.click();
  await expectStart(page);
}

/** The start panel's (or a passage's) list of places. */
export function placeInList(page: Page, id: string): Locator {
  const list = page.getByRole('list').filter({ has: page.locator('a[href^="#place-"] svg[data-role]') });
  return list.locator(`a[href="#place-${id}"]`);
}

export const stripBar = (page: Page, passage: number): Locator =>
  page.getByRole('navigation', { name: message('strip.label') }).locator(`a[href="#passage-${passage}"]`);
