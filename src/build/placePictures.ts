import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { PlaceId } from '../model/ids.ts';
import { type Language, languages, localize } from '../model/language.ts';
import { mostNamed } from '../model/largeStatement.ts';
import { fitBounds } from '../model/mercator.ts';
import { passagesOf } from '../model/quotes.ts';
import type { Statement } from '../model/statement.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import type { Caption, Font, PictureInput } from '../picture/picture.ts';
import type { Content } from './loadContent.ts';
import { openingPicture } from './openingPicture.ts';
import { families, writeFontsFor, writeWesternFonts } from './pictureFonts.ts';
import { countWide } from './wideLetters.ts';

/** What previews of links ask for, pixels. */
const size = { width: 1200, height: 630 } as const;
/** A picture costs a tenth of a second and 60 kB. */
const mostPictures = 40;
const paddingPx = 70;

/** Nothing at build measures text; a little more than the average letter takes leaves lines a little short. */
function measure(text: string, { family, sizePx, weight }: Font): number {
  const wide = countWide(text);
  const narrow = (text.length - wide) * (family === 'serif' ? 0.475 : 0.545) * (weight === 600 ? 1.05 : 1);
  return sizePx * (wide + narrow);
}

/**
 * A picture of the whole text in each language and one of each place, by path under the site: the page's own map, the
 * place's first quote and where it is from. The same bytes each time.
 */
export async function placePictures(content: Content): Promise<ReadonlyMap<string, Uint8Array>> {
  const { statement } = content;
  const folder = await mkdtemp(join(tmpdir(), 'dateline-fonts-'));
  try {
    const western = await writeWesternFonts(folder);
    const draw = async (chosen: PlaceId | null, language: Language = 'en'): Promise<Uint8Array> => {
      const { svg } = drawPicture(inputFor(content, chosen, language));
      const own = language === 'en' ? [] : await writeFontsFor(language, svg, folder);
      const font = {
        fontFiles: [...western, ...own],
        loadSystemFonts: false,
        defaultFontFamily: families.sans,
      };
      return new Resvg(svg, { font, logLevel: 'off' }).render().asPng();
    };
    const pictures = new Map<string, Uint8Array>();
    for (const language of languages) pictures.set(openingPicture(language), await draw(null, language));
    for (const { id } of mostNamed(statement, mostPictures))
      pictures.set(`pictures/${id}.png`, await draw(id));
    return pictures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inputFor(
  { statement, geometry, staticMap }: Content,
  chosen: PlaceId | null,
  language: Language,
): PictureInput {
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
    language,
    flavour: 'light',
    chosen,
    relations: [],
    caption: captionFor(statement, chosen, language),
    size,
    cameraFor: (map) => fitBounds(place?.bounds ?? statement.opening, map, place ? paddingPx : 0),
    families,
    measure,
  };
}

function captionFor(statement: Statement, chosen: PlaceId | null, language: Language): Caption {
  const { source, headline } = statement;
  const place = statement.places.find(({ id }) => id === chosen);
  const first = place && passagesOf(statement, place.id)[0];
  return {
    role: null,
    heading: localize(place?.name ?? headline, language),
    quotes: first
      ? [{ label: '', text: `“${statement.text.slice(first.passage.start, first.passage.end)}”` }]
      : [],
    lines: [`“${source.title}”, ${source.publisher} · Dateline`],
  };
}
