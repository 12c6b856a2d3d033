import { type Language, languages, localize } from '../model/language.ts';
import type { Statement } from '../model/statement.ts';
import { tokens } from '../theme/palette.ts';
import { appIcons } from './appIcons.ts';

export const manifestFile = 'manifest.webmanifest';

/** What a browser installs the page of a language by: https://w3c.github.io/manifest. Addresses begin where it stands. */
function appManifest(statement: Statement, language: Language): string {
  const site = language === 'en' ? './' : '../';
  return JSON.stringify({
    name: 'Dateline',
    short_name: 'Dateline',
    description: localize(statement.headline, language),
    lang: language,
    dir: 'ltr',
    start_url: '.',
    scope: site,
    display: 'standalone',
    theme_color: tokens.paper.light,
    background_color: tokens.paper.light,
    icons: [
      { src: `${site}icon.svg`, type: 'image/svg+xml', sizes: 'any' },
      ...appIcons.map(({ file, side, purpose }) => ({
        src: `${site}${file}`,
        type: 'image/png',
        sizes: `${side}x${side}`,
        purpose,
      })),
    ],
  });
}

/** The manifests, by path under the site: installed from the page of a language, the page opens in that language. */
export function appManifests(statement: Statement): ReadonlyMap<string, string> {
  return new Map(
    languages.map((language) => [
      language === 'en' ? manifestFile : `${language}/${manifestFile}`,
      appManifest(statement, language),
    ]),
  );
}
