import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { languages, shippedLanguages } from '../model/language.ts';
import { roles } from '../model/statement.ts';
import { barLengthCss } from '../strip/barLength.ts';
import { paletteCss } from '../theme/paletteCss.ts';
import { makeCitations } from './citation/makeCitations.ts';
import { dataFiles } from './dataFiles.ts';
import { headMetadata } from './headMetadata.ts';
import { labelCss } from './labelCss.ts';
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
}

const unshipped = languages.filter((language) => !shippedLanguages.includes(language));

/** Leaves a text's other languages out: a replacer for `JSON.stringify`. */
function onlyShipped(key: string, value: unknown): unknown {
  return unshipped.some((language) => language === key) && typeof value === 'string' ? undefined : value;
}

/** Puts the verified statement and its map into the application. A bundle with any issue fails the build, with all of them. */
export function contentPlugin({ bundle, layers }: ContentPluginOptions): Plugin {
  let content: Promise<Content> | null = null;
  const load = (): Promise<Content> => {
    content ??= loadContent(bundle, layers);
    return content;
  };
  const siteUrl = readSiteUrl(process.env.SITE_URL);
  const module = (name: string, value: unknown): string =>
    `export const ${name} = ${JSON.stringify(value, onlyShipped)};`;

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
        if (name === 'generated.css')
          return paletteCss(roles) + barLengthCss() + labelCss(statement, geometry);
        if (name === 'statement') return module('statement', statement);
        if (name === 'map') return module('mapGeometry', geometry);
        if (name === 'marks') return module('mapMarks', marks);
        if (name === 'relations') return module('relations', extras.relations);
        if (name === 'steps') return module('steps', extras.steps);
        if (name === 'region-names') return module('regionNames', regionNames);
        if (name === 'citations') return module('citations', await makeCitations(statement));
        return null;
      },
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const content = await load();
      const { placePictures } = await import('./placePictures.ts');
      const page = { language: 'en', path: '', siteUrl } as const;
      const files = [
        ...dataFiles(content),
        ...(await placePictures(content)),
        ...(siteUrl ? oEmbedFiles(content.statement, { ...page, siteUrl }) : []),
      ];
      for (const [fileName, source] of files) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    async transformIndexHtml(html) {
      const { staticMap, geometry, statement } = await load();
      const title = `${statement.headline.en} – Dateline`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return html
        .replace('<!--title-->', () => title)
        .replace('<!--head-->', () => headMetadata(statement, { language: 'en', path: '', siteUrl }))
        .replace('<!--map-->', () => mapSprite(staticMap, geometry.regions));
    },
  };
}
