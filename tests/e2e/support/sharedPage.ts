import type { BrowserContextOptions, Page } from '@playwright/test';
import { removeWebGl } from './noWebGl.ts';
import { watchForProblems } from './problems.ts';
import { expect, test } from './test.ts';
import { waitForMap } from './waitForMap.ts';

interface SharedPageOptions extends BrowserContextOptions {
  readonly path?: string;
  readonly webgl?: 'available' | 'missing';
}

/**
 * One page for the tests of a group, which then run in order in one worker: a live map costs seconds to start. Each
 * test begins by leading the page to where it wants it. Problems fail the test after which they are found.
 */
export function openSharedPage({
  path = './',
  webgl = 'available',
  ...options
}: SharedPageOptions = {}): () => Page {
  let page: Page | undefined;
  let problems: readonly string[] = [];
  test.describe.configure({ mode: 'default' });

  test.beforeAll(async ({ browser, baseURL }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    if (webgl === 'missing') await context.addInitScript(removeWebGl);
    problems = watchForProblems(context, new URL(baseURL ?? 'http://localhost').origin);
    page = await context.newPage();
    await page.goto(path);
    await waitForMap(page, webgl === 'missing' ? 'unavailable' : 'live');
  });

  test.afterEach(() => {
    expect(problems, 'problems that the shared page reported').toEqual([]);
  });

  test.afterAll(async () => {
    await page?.context().close();
  });

  return () => {
    if (!page) throw new Error('The shared page is there only while its tests run.');
    return page;
  };
}
