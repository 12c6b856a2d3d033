import type { Page } from '@playwright/test';
import type { ViewName } from '../../../src/model/view.ts';
import type { Say } from './say.ts';
import { expect } from './test.ts';

/** Something of a view that a reader opens over it or in it. */
interface Layer {
  readonly name: string;
  readonly open: (page: Page, say: Say) => Promise<void>;
}

/** A view as an address, how to know that it is there, and what can be opened in it. */
export interface PageState {
  readonly view: ViewName;
  readonly search: string;
  readonly ready: string;
  readonly layers: readonly Layer[];
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click();

/** On a phone, the header's tools are behind one button. */
async function pressTool(page: Page, say: Say, key: string): Promise<void> {
  const more = page.getByRole('button', { name: say('header.more'), exact: true });
  if (await more.isVisible()) await more.click();
  await press(page, say(key));
}

const dialogOpens = (page: Page): Promise<void> => expect(page.getByRole('dialog')).toBeVisible();

const plain: Layer = { name: 'nothing over it', open: async () => {} };

const layer = (name: string, open: Layer['open']): Layer => ({ name, open });

const find = layer('the search', async (page) => {
  await page.keyboard.press('/');
  await dialogOpens(page);
});
const found = layer('a search that finds', async (page, say) => {
  await find.open(page, say);
  await page.getByRole('combobox').fill('korea');
  await expect(page.getByRole('option').first()).toBeVisible();
});
const about = layer('about', async (page, say) => {
  await pressTool(page, say, 'header.about');
  await dialogOpens(page);
});
const policy = layer('the policy', async (page, say) => {
  await about.open(page, say);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('map.policy'), exact: true })
    .click();
  await expect(page.getByRole('dialog', { name: say('policy.title') })).toBeVisible();
});
const share = layer('share', async (page, say) => {
  await pressTool(page, say, 'header.share');
  await dialogOpens(page);
});
const cite = layer('cite', async (page) => {
  await page.locator('[data-panel] button[aria-haspopup="dialog"]').first().click();
  await dialogOpens(page);
});
const languageMenu = layer('the languages', async (page, say) => {
  const more = page.getByRole('button', { name: say('header.more'), exact: true });
  if (await more.isVisible()) await more.click();
  await page.locator('[popovertarget="languages"]').click();
  await expect(page.locator('#languages')).toBeVisible();
});
const legend = layer('the legend', async (page, say) => {
  const details = page.locator('details', { has: page.getByText(say('map.legend'), { exact: true }) });
  await details.evaluate((element: HTMLDetailsElement) => {
    element.open = true;
  });
});
const filters = layer('filters', async (page, say) => {
  await page.getByText(say('reader.filters'), { exact: true }).click();
  await page.locator('[data-panel] fieldset input').first().check();
});
const list = layer('the list of answers', async (page, say) => {
  await page.getByText(say('quiz.list'), { exact: true }).click();
});
const answer = layer('the answer', async (page, say) => {
  await press(page, say('quiz.show'));
  await expect(page.locator('[data-panel] blockquote')).toBeVisible();
});
const key = (name: string, pressed: string, opened: string): Layer =>
  layer(name, async (page) => {
    await page.keyboard.press(pressed);
    await expect(page.locator(opened).first()).toBeVisible();
  });
const dark = key('a dark screen', 'b', '[data-dark]');
const darkAway = layer('a dark audience', async (page, say) => {
  await press(page, say('speaker.darken'));
  await expect(page.getByText(say('speaker.dark'))).toBeVisible();
});
const notes = key('notes', 'm', '[data-notes]');
const overview = key('all steps', 'o', '[data-overview]');
const keys = key('the keys', '?', 'dialog[open]');
const arrange = layer('a talk of one’s own', async (page, say) => {
  await press(page, say('own.open'));
  await dialogOpens(page);
});
const parts = layer('another part', async (page) => {
  await page.getByRole('radio').nth(1).check();
});

const panel = '[data-panel] h2';

/** Every view, and all that opens in it. */
export const pageStates: readonly PageState[] = [
  {
    view: 'map',
    search: '',
    ready: panel,
    layers: [plain, find, cite, policy, about, share, found, languageMenu, legend],
  },
  { view: 'text', search: '?view=text', ready: '#passage-12', layers: [plain, filters] },
  { view: 'quiz', search: '?view=quiz&seed=class', ready: '[data-panel] h3', layers: [plain, list, answer] },
  {
    view: 'present',
    search: '?view=present',
    ready: '[data-words] blockquote',
    layers: [plain, notes, overview, keys, arrange, dark],
  },
  { view: 'speaker', search: '?view=speaker', ready: '[data-timer]', layers: [plain, darkAway] },
  { view: 'handout', search: '?view=handout', ready: '[data-block]', layers: [plain] },
  {
    view: 'worksheet',
    search: '?view=worksheet',
    ready: '[data-block], [data-cloze]',
    layers: [plain, parts],
  },
];
