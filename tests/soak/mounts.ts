import type { Page } from '@playwright/test';
import { waitForMap } from '../e2e/support/waitForMap.ts';
import type { Soak } from './soak.ts';

/** Goes where the address says as Back and Forward do: without loading the page again. */
const show = (page: Page, search: string): Promise<void> =>
  page.evaluate((address) => {
    history.replaceState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);

/** Leaves the map for a view that has none, which unmounts it, and comes back, which starts another. */
export const mounts: Soak = {
  name: '1,000 mounts and unmounts of the live map',
  path: './',
  times: 1000,
  async repeat(page, _from, count) {
    for (let index = 0; index < count; index++) {
      await show(page, '?view=handout');
      await page.locator('canvas.maplibregl-canvas').waitFor({ state: 'detached' });
      await show(page, '?');
      await page.locator('canvas.maplibregl-canvas').waitFor({ state: 'attached' });
    }
    await waitForMap(page, 'live');
  },
};
