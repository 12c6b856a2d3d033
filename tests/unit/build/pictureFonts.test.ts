import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families, writeFontsFor, writeWesternFonts } from '../../../src/build/pictureFonts.ts';

let folder = '';
let western: readonly string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-fonts-test-'));
  western = await writeWesternFonts(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The pixels of a word; a letter that no font has is drawn as nothing. */
function draw(word: string, fontFiles: readonly string[]): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="4" y="30" font-family="${families.sans}" font-weight="600" font-size="24">${word}</text></svg>`;
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: families.sans };
  return new Resvg(svg, { font, logLevel: 'off' }).render().pixels;
}

describe('the fonts of a picture', () => {
  it.each([
    ['ja', '東京', '防衛'],
    ['ko', '도쿄', '국방'],
  ] as const)('have the letters of %s, each its own', async (language, word, other) => {
    const fonts = [...western, ...(await writeFontsFor(language, word + other, folder))];
    expect(draw(word, fonts).equals(draw(word, western))).toBe(false);
    expect(draw(word, fonts).equals(draw(other, fonts))).toBe(false);
    for (const letter of word + other)
      expect(draw(letter, fonts).equals(draw('', fonts)), letter).toBe(false);
  });

  it('are no more than the western ones where nothing else is written', async () => {
    expect(await writeFontsFor('ja', '<text>“Tokyo”</text>', folder)).toEqual([]);
  });
});
