import { languages } from '../../src/model/language.ts';
import { pairwise } from '../support/pairwise.ts';
import { checkAccessibility } from './support/accessibility.ts';
import { sayIn } from './support/say.ts';
import { pageStates } from './support/states.ts';
import { expect, test } from './support/test.ts';

/** Every pair of these is seen once at least; the full product would be 2,016 pages. */
const rows = pairwise({
  view: pageStates.map(({ view }) => view),
  /** Of what opens in a view, the how-manieth; where a view has less, it begins anew. */
  layer: [0, 1, 2, 3, 4, 5],
  size: ['320x640', '768x1024', '1280x800', '1920x1080'],
  language: languages,
  theme: ['light', 'dark'],
  place: ['', 'japan'],
});

test.use({ webgl: 'missing', reducedMotion: 'reduce' });

/** Shared among workers. */
const parts = 3;

for (let part = 0; part < parts; part += 1) {
  test(`no accessibility violation in any pair of view, layer, size, language, theme and place, part ${part + 1}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    for (const { view, layer, size, language, theme, place } of rows.filter((_, at) => at % parts === part)) {
      const state = pageStates.find((candidate) => candidate.view === view);
      const opened = state?.layers[layer % state.layers.length];
      if (!state || !opened) throw new Error(`There is no view ${view}.`);
      await test.step(`${view}, ${opened.name}, ${size}, ${language}, ${theme}, ${place || 'no place'}`, async () => {
        const [width = 0, height = 0] = size.split('x').map(Number);
        await page.setViewportSize({ width, height });
        const search = new URLSearchParams(state.search);
        search.set('theme', theme);
        if (place) search.set('place', place);
        await page.goto(`${language === 'en' ? './' : `${language}/`}?${search}`);
        await expect(page.locator(state.ready).first()).toBeVisible();
        await opened.open(page, sayIn(language));
        // The preview in the share dialog is the page once more, which axe would take for the same one.
        await checkAccessibility(page, { frames: false });
      });
    }
  });
}
