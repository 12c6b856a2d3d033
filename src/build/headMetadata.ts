import { type Language, languages, localize } from '../model/language.ts';
import type { Statement } from '../model/statement.ts';
import { manifestFile } from './appManifest.ts';
import { oEmbedFile } from './oEmbed.ts';
import { openingPicture } from './openingPicture.ts';
import { schemaOrg } from './schemaOrg.ts';

interface HeadPage {
  readonly language: Language;
  /** Where the page stands under the site: `''`, `ja/`. */
  readonly path: string;
  /** The site's address with its `/`; null where the build does not know it. */
  readonly siteUrl: URL | null;
}

/** Size of the pictures of the site, pixels: what previews of links ask for. */
const pictureSize = { width: 1200, height: 630 } as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * What a page says about itself to search engines and link previews. Tags that must hold an absolute address (canonical,
 * `og:url`, `og:image`) are there only where the site's address is known.
 */
export function headMetadata(statement: Statement, page: HeadPage): string {
  const { language, path, siteUrl } = page;
  const title = localize(statement.headline, language);
  const description = localize(statement.introduction, language);
  const canonical = siteUrl && new URL(path, siteUrl).href;
  const picture = siteUrl && new URL(openingPicture(language), siteUrl).href;
  const property = (name: string, content: string): string =>
    `<meta property="${name}" content="${escaped(content)}">`;

  return [
    `<meta name="description" content="${escaped(description)}">`,
    `<link rel="manifest" href="${manifestFile}">`,
    property('og:type', 'article'),
    property('og:site_name', 'Dateline'),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', language),
    ...(canonical
      ? [
          `<link rel="canonical" href="${escaped(canonical)}">`,
          `<link rel="alternate" type="application/json+oembed" href="${escaped(new URL(oEmbedFile, canonical).href)}">`,
          property('og:url', canonical),
        ]
      : []),
    ...(siteUrl ? alternates(siteUrl) : []),
    ...(picture
      ? [
          property('og:image', picture),
          property('og:image:width', String(pictureSize.width)),
          property('og:image:height', String(pictureSize.height)),
          property('og:image:alt', title),
          '<meta name="twitter:card" content="summary_large_image">',
        ]
      : []),
    // A data block, which no browser runs. `<` would let a text end it.
    `<script type="application/ld+json">${JSON.stringify(schemaOrg(statement, language, canonical)).replaceAll('<', '\\u003c')}</script>`,
  ].join('\n    ');
}

/** The page in every language; who reads none of them gets the first. */
function alternates(siteUrl: URL): readonly string[] {
  const link = (language: string, path: string): string =>
    `<link rel="alternate" hreflang="${language}" href="${escaped(new URL(path, siteUrl).href)}">`;
  return [
    ...languages.map((language) => link(language, language === 'en' ? '' : `${language}/`)),
    link('x-default', ''),
  ];
}
