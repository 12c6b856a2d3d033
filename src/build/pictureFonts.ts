import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Language } from '../model/language.ts';

export const families = { serif: 'Source Serif 4', sans: 'Inter Variable' } as const;

const western = [
  'inter-ui/variable/InterVariable.woff2',
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
] as const;

/** The weights that a picture has: names and headings, and all else. */
const weights = [400, 600] as const;

/** Packages whose font is cut into a hundred files, each of some characters; a picture needs a dozen of them. */
const eastern: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  ja: 'noto-sans-jp',
  ko: 'noto-sans-kr',
};

const characters = `${Array.from({ length: 0x24f - 0x20 }, (_, index) => String.fromCodePoint(index + 0x20)).join('')}–—‘’“”…·′″→←`;
const require = createRequire(import.meta.url);

/** Fonts as the renderer reads them: unpacked, of the characters and weights that the page has. */
export async function writeWesternFonts(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const from of western) {
    const held = from.startsWith('inter') ? { opsz: 14 } : {};
    for (const wght of weights)
      files.push(await writeFont(join(folder, `${files.length}.ttf`), from, characters, { ...held, wght }));
  }
  return files;
}

/**
 * The fonts of what the western ones lack in a text, bold: only names and headings are written in a language other than the
 * text's own. The renderer takes a letter from whichever of them has it.
 */
export async function writeFontsFor(
  language: Exclude<Language, 'en'>,
  text: string,
  folder: string,
): Promise<readonly string[]> {
  const name = eastern[language];
  const ranges = JSON.parse(
    await readFile(require.resolve(`@fontsource-variable/${name}/unicode.json`), 'utf8'),
  ) as Readonly<Record<string, string>>;
  const wanted = [...new Set(text)].filter((character) => !characters.includes(character));
  const files: string[] = [];
  for (const [part, range] of Object.entries(ranges)) {
    const held = wanted.filter((character) => isIn(range, character));
    if (held.length === 0) continue;
    const from = `@fontsource-variable/${name}/files/${name}-${part.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`;
    const file = join(folder, `${language}-${files.length}.ttf`);
    files.push(await writeFont(file, from, held.join(''), { wght: 600 }));
  }
  return files;
}

/** Whether a `unicode-range` holds a character. */
function isIn(range: string, character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.replace('U+', '').split('-');
    return Number.parseInt(first, 16) <= point && point <= Number.parseInt(last, 16);
  });
}

async function writeFont(
  file: string,
  from: string,
  text: string,
  variationAxes: Readonly<Record<string, number>>,
): Promise<string> {
  const unpacked = await subsetFont(await readFile(require.resolve(from)), text, {
    targetFormat: 'truetype',
    variationAxes,
    keepFeatures: ['kern', 'liga'],
    noHinting: true,
  });
  await writeFile(file, unpacked);
  return file;
}
