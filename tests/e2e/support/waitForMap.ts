import { expect, type Page } from '@playwright/test';

/** Software rendering on two cores can take this long to a first idle map. */
const limitMs = 60_000;

/** Waits for `<html data-map>`: `static` before MapLibre, `live` once idle, `unavailable` where it cannot run. */
export async function waitForMap(page: Page, state: 'static' | 'live' | 'unavailable'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-map', state, { timeout: limitMs });
}
