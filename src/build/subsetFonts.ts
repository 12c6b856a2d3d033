import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';
import { fontFaceCss } from './fontFaceCss.ts';

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, '../../node_modules');
const folder = join(here, '../theme/fonts');

/** ASCII, the Latin-1 letters and signs, the punctuation of careful typesetting, and arrows. */
const western = [
  ...span(0x20, 0x7e),
  ...span(0xa0, 0xff),
  ...'–—‘’‚“”„…·•‹›′″−×°§№™€',
  ...'←↑→↓',
  // Combining acute, grave, circumflex, diaeresis, macron, tilde: names arrive decomposed too.
  ...'\u0301\u0300\u0302\u0308\u0304\u0303',
];

/** Long vowels of romanised Japanese and the breves of McCune–Reischauer Korean. */
const romanised = [...'ĀāĒēĪīŌōŪūŎŏŬŭ'];

/** Layout features worth their bytes: kerning, accents, ligatures, figures that stand in columns. */
const keepFeatures = ['kern', 'ccmp', 'locl', 'mark', 'mkmk', 'liga', 'tnum'];

type FontSource = {
  readonly file: string;
  readonly family: 'Inter' | 'Source Serif 4';
  /** Path under `node_modules`. */
  readonly from: string;
  readonly characters: readonly string[];
  /** Other axes than weight, each held at one value. */
  readonly held: Readonly<Record<string, number>>;
};

const sources: readonly FontSource[] = [
  {
    file: 'inter.woff2',
    family: 'Inter',
    from: 'inter-ui/variable/InterVariable.woff2',
    characters: [...western, ...romanised],
    held: { opsz: 14 },
  },
  {
    file: 'sourceSerif.woff2',
    family: 'Source Serif 4',
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    // This package splits the family by script, and its Latin file has only half of the arrows.
    characters: western.filter((character) => !'←↑→↓№'.includes(character)),
    held: {},
  },
];

/** Makes every file of `src/theme/fonts` that is made: the same bytes each time, by file name. */
export async function makeFonts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { file, from, characters, held } of sources) {
    const subset = await subsetFont(await readFile(join(packages, from)), characters.join(''), {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700, default: 400 }, ...held },
      keepFeatures,
      noHinting: true,
    });
    files.set(file, subset);
  }
  return files.set('fonts.css', new TextEncoder().encode(fontFaceCss(sources)));
}

function span(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, bytes] of await makeFonts()) {
    await writeFile(join(folder, file), bytes);
    console.log(`${file}: ${bytes.byteLength} bytes`);
  }
}
