import { expect, it } from 'vitest';
import type { PassageNumber, PlaceId } from '../../../src/model/ids.ts';
import { defaultView } from '../../../src/model/view.ts';
import { fullPageUrl } from '../../../src/url/fullPage.ts';

it('leads to the full page of a view, without what only an embed needs', () => {
  const view = {
    ...defaultView,
    place: 'beta' as PlaceId,
    passage: 2 as PassageNumber,
    lang: 'ja',
    theme: 'dark',
    embed: true,
    accent: 'aa3300',
    ui: 'minimal',
  } as const;
  const location = { href: 'https://example.org/deep/ja/?embed=1&ui=minimal#place-alpha' };
  expect(fullPageUrl(view, location)).toBe(
    'https://example.org/deep/ja/?place=beta&passage=2&lang=ja&theme=dark&accent=aa3300',
  );
  expect(fullPageUrl({ ...defaultView, embed: true }, location)).toBe('https://example.org/deep/ja/');
});
