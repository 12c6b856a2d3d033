import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawAppIcons } from '../../../src/build/appIcons.ts';
import { appManifests } from '../../../src/build/appManifest.ts';
import { loadContent } from '../../../src/build/loadContent.ts';

const { statement } = await loadContent('src/statement/tokyo-2024', 'geo/layers');
const site = 'https://example.org/lessons/';

describe('what a browser installs the page by', () => {
  it.each([
    ['manifest.webmanifest', 'en', ''],
    ['ja/manifest.webmanifest', 'ja', 'ja/'],
    ['ko/manifest.webmanifest', 'ko', 'ko/'],
  ])('%s opens the page in its language, and its icons are there', (path, language, start) => {
    const manifest = JSON.parse(appManifests(statement).get(path) ?? '');
    const address = new URL(path, site);
    expect(manifest.lang).toBe(language);
    expect(new URL(manifest.start_url, address).href).toBe(`${site}${start}`);
    expect(new URL(manifest.scope, address).href).toBe(site);
    const drawn = drawAppIcons(readFileSync('public/icon.svg', 'utf8'));
    const icons = manifest.icons.map(({ src }: { src: string }) => new URL(src, address).href);
    expect(icons).toEqual([...['icon.svg', ...drawn.keys()].map((file) => `${site}${file}`)]);
  });

  it('has icons of the sides that it says', () => {
    for (const [file, png] of drawAppIcons(readFileSync('public/icon.svg', 'utf8'))) {
      // Width and height stand in the first chunk of a PNG: https://www.w3.org/TR/png-3/#11IHDR
      const view = new DataView(png.buffer, png.byteOffset);
      expect(file).toContain(String(view.getUint32(16)));
      expect(view.getUint32(20)).toBe(view.getUint32(16));
    }
  });
});
