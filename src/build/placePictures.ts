import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import type { PlaceId } from '../model/ids.ts';
import { mostNamed } from '../model/largeStatement.ts';
import { fitBounds } from '../model/mercator.ts';
import { passagesOf } from '../model/quotes.ts';
import type { Statement } from '../model/statement.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import type { Caption, Font, PictureInput } from '../picture/picture.ts';
import type { Content } from './loadContent.ts';

/** What previews of links ask for, pixels. */
const size = { width: 1200, height: 630 } as const;
/** A picture costs a tenth of a second and 60 kB. */
const mostPictures = 40;
const paddingPx = 70;

const families = { serif: 'Source Serif 4', sans: 'Inter Variable' } as const;
const fontFiles = [
  'inter-ui/variable/InterVariable.woff2',
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
] as const;

/** Nothing at build measures text; a little more than the average letter takes leaves lines a little short. */
const measure = (text: string, { family, sizePx, weight }: Font): number =>
  text.length * sizePx * (family === 'serif' ? 0.475 : 0.545) * (weight === 600 ? 1.05 : 1);

/**
 * A picture of the whole text and one of each place, by path under the site: the page's own map, the place's first quote
 * and where it is from. The same bytes each time.
 */
export async function placePictures(content: Content): Promise<ReadonlyMap<string, Uint8Array>> {
  const { statement } = content;
  const folder = await mkdtemp(join(tmpdir(), 'dateline-fonts-'));
  try {
    const files = await writeFonts(folder);
    const draw = (chosen: PlaceId | null): Uint8Array => {
      const { svg } = drawPicture(inputFor(content, chosen));
      const font = { fontFiles: files, loadSystemFonts: false, defaultFontFamily: families.sans };
      return new Resvg(svg, { font, logLevel: 'off' }).render().asPng();
    };
    return new Map([
      ['pictures/opening.png', draw(null)],
      ...mostNamed(statement, mostPictures).map(({ id }) => [`pictures/${id}.png`, draw(id)] as const),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inputFor({ statement, geometry, staticMap }: Content, chosen: PlaceId | null): PictureInput {
  const named = new Set<string>(geometry.regions);
  const paths = Object.entries(staticMap.paths);
  const place = statement.places.find(({ id }) => id === chosen);
  return {
    statement,
    geometry,
    shapes: {
      named: Object.fromEntries(paths.filter(([id]) => named.has(id))),
      elsewhere: paths.filter(([id]) => !named.has(id)).map(([, d]) => d),
      controlLine: staticMap.controlLine,
    },
    language: 'en',
    flavour: 'light',
    chosen,
    relations: [],
    caption: captionFor(statement, chosen),
    size,
    cameraFor: (map) => fitBounds(place?.bounds ?? statement.opening, map, place ? paddingPx : 0),
    families,
    measure,
  };
}

function captionFor(statement: Statement, chosen: PlaceId | null): Caption {
  const { source, headline } = statement;
  const place = statement.places.find(({ id }) => id === chosen);
  const first = place && passagesOf(statement, place.id)[0];
  return {
    role: null,
    heading: place?.name.en ?? headline.en,
    quotes: first
      ? [{ label: '', text: `“${statement.text.slice(first.passage.start, first.passage.end)}”` }]
      : [],
    lines: [`“${source.title}”, ${source.publisher} · Dateline`],
  };
}

/** Fonts as the renderer reads them: unpacked, of the characters and weights that the page has. */
async function writeFonts(folder: string): Promise<string[]> {
  const require = createRequire(import.meta.url);
  const files: string[] = [];
  for (const from of fontFiles) {
    const packed = await readFile(require.resolve(from));
    for (const weight of [400, 600]) {
      const axes = { wght: weight, ...(from.startsWith('inter') ? { opsz: 14 } : {}) };
      const unpacked = await subsetFont(packed, characters, {
        targetFormat: 'truetype',
        variationAxes: axes,
        keepFeatures: ['kern', 'liga'],
        noHinting: true,
      });
      const file = join(folder, `${files.length}.ttf`);
      await writeFile(file, unpacked);
      files.push(file);
    }
  }
  return files;
}

const characters = `${Array.from({ length: 0x24f - 0x20 }, (_, index) => String.fromCodePoint(index + 0x20)).join('')}–—‘’“”…·′″→←`;
