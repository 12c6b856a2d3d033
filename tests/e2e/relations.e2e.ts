import { checkAccessibility } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';

/** The lines that are drawn, by id, once they are all there. */
const drawn = 'g[data-relation] > path:nth-child(2)[d^="M"]';

/** Runs in the page. */
const boxes = (elements: (HTMLElement | SVGElement)[]): readonly DOMRect[] =>
  elements.filter((element) => element.checkVisibility()).map((element) => element.getBoundingClientRect());

for (const [map, webgl] of [
  ['live', 'available'],
  ['unavailable', 'missing'],
] as const) {
  test.describe(`the lines of the text, with the map ${map}`, () => {
    test.use({ webgl, reducedMotion: 'reduce' });

    test('join the chosen place, and the panel says the same and leads to the words', async ({ page }) => {
      await page.goto('./?place=russia');
      await waitForMap(page, map);
      await expect(page.locator(drawn)).toHaveCount(2);
      const supplies = page.locator('[data-link="weapon-supplies"]');
      await expect(supplies).toContainText('From: North Korea');
      await expect(supplies).toContainText('Joint statement, as reported');
      await checkAccessibility(page);
      await supplies.getByRole('link', { name: 'Passage 5' }).click();
      await expect(page).toHaveURL(/place=russia&passage=5|passage=5&place=russia/);
    });

    test('are all there when the legend is asked, and shades follow how often a place is named', async ({
      page,
    }) => {
      await page.goto('./');
      await waitForMap(page, map);
      await page.getByLabel('Show all that the text links').check();
      await expect(page.locator(drawn)).toHaveCount(7);
      await page.getByLabel('Shade by how often named').check();
      await expect(page.locator('svg a[data-region="japan"]')).toHaveAttribute('data-shade', '5');
      await expect(page.locator('svg a[data-region="ukraine"]')).toHaveAttribute('data-shade', '1');
      await checkAccessibility(page);
    });
  });
}

test.describe('names of links', () => {
  test.use({ webgl: 'missing', reducedMotion: 'reduce', viewport: { width: 1920, height: 1080 } });

  test('keep clear of those of disputed places, of which a sea has many', async ({ page }) => {
    await page.goto('./?place=south-china-sea');
    const names = page.locator('[data-relation-name]:visible');
    await expect(names).toHaveCount(2);
    const disputed = page.getByRole('list', { name: 'Disputed' }).getByRole('button');
    await expect(disputed.filter({ visible: true }).nth(2)).toBeVisible();
    await expect
      .poll(async () => {
        const [own, others] = await Promise.all([names, disputed].map((some) => some.evaluateAll(boxes)));
        return own?.filter((a) =>
          others?.some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
        );
      })
      .toEqual([]);
  });
});

test('a filter pales what it leaves out: bars and names as well as words', async ({ page }) => {
  await page.goto('./?view=text&voice=beijing');
  await expect(page.locator('a[href="#passage-1"][data-dim]')).toHaveCount(1);
  await expect(page.locator('a[href="#passage-11"][data-dim]')).toHaveCount(0);
  await expect(page.locator('[data-label="russia"][data-dim]')).toHaveCount(1);
  await expect(page.locator('[data-label="indo-pacific"][data-dim]')).toHaveCount(0);
});

test('below the text stands who is named, where, by whom, with whom, and when', async ({ page }) => {
  await page.goto('./?view=text');
  await waitForMap(page, 'live');
  const naming = page.getByRole('region', { name: 'Passage by passage' });
  const japan = naming.getByRole('row', { name: /^Japan/ });
  await expect(japan.getByRole('cell').last()).toHaveText('7');
  await expect(japan.getByText('2 times: The reporter').first()).toBeAttached();
  const together = page.getByRole('region', { name: 'Named together' });
  await expect(together.getByRole('row', { name: /^Russia/ }).getByText('1', { exact: true })).toHaveCount(2);
  await expect(page.getByText('marking the first of its kind in 15 years').last()).toBeVisible();
  await expect(page.getByText(/2023 \(our date\)/)).toBeVisible();
  await checkAccessibility(page);
});
