import { join } from 'node:path';
import { loadBundle, readRegions } from '../../src/statement/readBundle.ts';
import { root } from '../runner/command.ts';
import { checkAccessibility } from './support/accessibility.ts';
import { otherBundle, serveBundle } from './support/otherBundle.ts';
import { watchForProblems } from './support/problems.ts';
import type { ServedBuild } from './support/serveBuild.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';

/** The walk that the shipped text gets, with a text that shares nothing with it: no place, voice, topic or region. */
const { regions } = await readRegions(join(root, 'geo/layers/regions.json'));
const { statement } = await loadBundle(join(root, otherBundle), regions);
let served: ServedBuild;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  // It builds, while a browser in software has the other core.
  test.setTimeout(240_000);
  served = await serveBundle(otherBundle);
});
test.afterAll(async () => {
  await served.close();
});

test('another text is another folder: map, quotes, text and address work with it', async ({ browser }) => {
  if (!statement) throw new Error(`${otherBundle} does not hold; run npm run check:statement.`);
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const problems = watchForProblems(context, new URL(served.origin).origin);
  const page = await context.newPage();
  await page.goto(served.origin);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(statement.headline.en);
  await waitForMap(page, 'live');

  for (const place of statement.places) {
    const passages = statement.mentions
      .filter(({ bodies }) => bodies.some((body) => body.place === place.id))
      .map(({ passage }) => passage);
    await page.locator(`[data-label="${place.id}"]`).evaluate((label: HTMLElement) => label.click());
    await expect(page.locator('[data-place]')).toHaveAttribute('data-place', place.id);
    const quotes = await page
      .locator('[data-place] blockquote')
      .evaluateAll((elements) =>
        elements.map((element) => [Number(element.getAttribute('data-passage')), element.textContent]),
      );
    expect(quotes).toEqual(
      [...new Set(passages)].map((number) => {
        const passage = statement.passages[number - 1];
        return [number, statement.text.slice(passage?.start, passage?.end)];
      }),
    );
  }

  await page.goto(`${served.origin}?view=text&passage=4`);
  for (const { number, start, end } of statement.passages)
    await expect(page.locator(`#passage-${number}`)).toHaveText(statement.text.slice(start, end));
  const marks = await page
    .locator('[data-mention]')
    .evaluateAll((items) => [...new Set(items.map((item) => (item as HTMLElement).dataset.mention))]);
  expect(marks).toEqual(statement.mentions.map(({ id }) => id));
  await checkAccessibility(page);
  expect(problems).toEqual([]);
  await context.close();
});
