import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Language, languages } from '../model/language.ts';
import { isLarge } from '../model/largeStatement.ts';
import { type Place, roles } from '../model/statement.ts';
import { wordsOf } from '../model/words.ts';
import { barLengthCss } from '../strip/barLength.ts';
import { paletteCss } from '../theme/paletteCss.ts';
import { drawAppIcons } from './appIcons.ts';
import { appManifests } from './appManifest.ts';
import { makeCitations } from './citation/makeCitations.ts';
import { dataFiles } from './dataFiles.ts';
import { headMetadata } from './headMetadata.ts';
import { labelBaseCss, labelCss } from './labelCss.ts';
import { lateModule, preloadOf } from './lateModule.ts';
import { type Content, loadContent } from './loadContent.ts';
import { mapSprite } from './mapSprite.ts';
import { oEmbedFiles } from './oEmbed.ts';
import { readSiteUrl } from './siteUrl.ts';

const prefix = 'virtual:dateline/';

interface ContentPluginOptions {
  /** Folder of the statement bundle. */
  readonly bundle: string;
  /** Folder of the geo layers. */
  readonly layers: string;
  /** For the one file, which has nothing beside it: no pictures, and even a large text is in the script. */
  readonly inOneFile?: boolean;
}

/** Leaves what other languages say out, which comes with their words: a replacer for `JSON.stringify`. */
function onlyEnglish(key: string, value: unknown): unknown {
  if (key === 'translation') return undefined;
  return key !== 'en' && typeof value === 'string' && languages.some((language) => language === key)
    ? undefined
    : value;
}

/** A place is found by its name in any language, whichever the reader has. */
function withNames(place: Place): Place {
  const names = Object.values(place.name).filter((name) => name !== place.name.en);
  return { ...place, otherNames: [...new Set([...place.otherNames, ...names])] };
}

/** What only a site has: pictures for link previews, what it is installed by, and answers to who asks how to embed it. */
async function filesBeside(
  content: Content,
  siteUrl: URL | null,
): Promise<readonly (readonly [string, string | Uint8Array])[]> {
  const { placePictures } = await import('./placePictures.ts');
  const page = { language: 'en', path: '', siteUrl } as const;
  return [
    ...(await placePictures(content)),
    ...appManifests(content.statement),
    ...drawAppIcons(await readFile('public/icon.svg', 'utf8')),
    ...(siteUrl ? oEmbedFiles(content.statement, { ...page, siteUrl }) : []),
  ];
}

/** Puts the verified statement and its map into the application. A bundle with any issue fails the build, with all of them. */
export function contentPlugin({ bundle, layers, inOneFile = false }: ContentPluginOptions): Plugin {
  let content: Promise<Content> | null = null;
  const load = (): Promise<Content> => {
    content ??= loadContent(bundle, layers);
    return content;
  };
  const siteUrl = readSiteUrl(process.env.SITE_URL);
  const module = (name: string, value: unknown, replacer?: typeof onlyEnglish): string =>
    `export const ${name} = ${JSON.stringify(value, replacer)};`;

  return {
    name: 'dateline:content',
    async buildStart() {
      await load();
    },
    configureServer(server) {
      const folders = [bundle, layers].map((folder) => resolve(folder));
      server.watcher.add(folders);
      server.watcher.on('change', (file) => {
        if (!folders.some((folder) => file.startsWith(folder))) return;
        content = null;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
    resolveId: {
      filter: { id: /^virtual:dateline\// },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:dateline\// },
      async handler(id) {
        const name = id.slice(prefix.length + 1);
        const { statement, extras, geometry, marks, regionNames } = await load();
        if (name === 'generated.css') return paletteCss(roles) + barLengthCss() + labelBaseCss(geometry);
        if (name === 'statement') {
          const spoken = { ...statement, places: statement.places.map(withNames) };
          const { name: environment, mode } = this.environment;
          return environment === 'client' && mode === 'build' && !inOneFile && isLarge(statement)
            ? lateModule(this, 'statement', JSON.stringify(spoken, onlyEnglish))
            : module('statement', spoken, onlyEnglish);
        }
        if (name === 'map') return module('mapGeometry', geometry);
        if (name === 'marks') return module('mapMarks', marks);
        for (const language of ['ja', 'ko'] as const)
          if (name === `words/${language}`) {
            const passages = statement.passages.flatMap(({ translation }) => translation?.[language] ?? []);
            return module('words', wordsOf(statement, passages, language));
          }
        if (name === 'heads') {
          const head = (language: Language): string =>
            `${headMetadata(statement, { language, path: language === 'en' ? '' : `${language}/`, siteUrl })}
    <style>${labelCss(statement, geometry, language)}</style>`;
          return module('heads', Object.fromEntries(languages.map((language) => [language, head(language)])));
        }
        if (name === 'relations') return module('relations', extras.relations);
        if (name === 'steps') return module('steps', extras.steps);
        if (name === 'timeline') return module('timeline', extras.timeline);
        if (name === 'region-names') return module('regionNames', regionNames);
        // Where a build makes the one file, its plugin has answered before.
        if (name === 'single') return module('single', null);
        if (name === 'citations') return module('citations', await makeCitations(statement));
        return null;
      },
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const content = await load();
      const besides = inOneFile ? [] : await filesBeside(content, siteUrl);
      for (const [fileName, source] of [...dataFiles(content), ...besides]) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    async transformIndexHtml(html, { bundle }) {
      const { staticMap, geometry } = await load();
      return preloadOf(bundle, 'statement', html).replace('<!--map-->', () =>
        mapSprite(staticMap, geometry.regions),
      );
    },
  };
}
