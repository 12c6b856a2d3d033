import { type Language, localize } from '../model/language.ts';
import type { Place, Statement } from '../model/statement.ts';

interface OEmbedPage {
  readonly language: Language;
  /** Where the page stands under the site: `''`, `ja/`. */
  readonly path: string;
  readonly siteUrl: URL;
}

/** What the answer asks for; a platform may make it narrower. CSS pixels. */
const size = { width: 800, height: 600 } as const;

/** The page's answer, for the link by which it is discovered. */
export const oEmbedFile = 'oembed.json';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Answers of type `rich` (https://oembed.com), by path under the site: one for the page, and one for each of its places.
 * As files, since a static host cannot answer a query.
 */
export function oEmbedFiles(statement: Statement, page: OEmbedPage): ReadonlyMap<string, string> {
  const { language, path } = page;
  const headline = localize(statement.headline, language);
  const answer = (title: string, place: Place | null): string =>
    `${JSON.stringify(
      {
        type: 'rich',
        version: '1.0',
        title,
        provider_name: 'Dateline',
        provider_url: page.siteUrl.href,
        cache_age: 86_400,
        ...size,
        html: frame(title, place, page),
      },
      null,
      1,
    )}\n`;
  return new Map([
    [`${path}${oEmbedFile}`, answer(headline, null)],
    ...statement.places.map(
      (place) =>
        [
          `${path}oembed/${place.id}.json`,
          answer(`${localize(place.name, language)} – ${headline}`, place),
        ] as const,
    ),
  ]);
}

function frame(title: string, place: Place | null, { path, siteUrl }: OEmbedPage): string {
  const url = new URL(path, siteUrl);
  if (place) url.searchParams.set('place', place.id);
  url.searchParams.set('embed', '1');
  return `<iframe src="${escaped(url.href)}" title="${escaped(title)}" loading="lazy" width="${size.width}" height="${size.height}" style="border:0;max-width:100%" allow="fullscreen" allowfullscreen></iframe>`;
}
