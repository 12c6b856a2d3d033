import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rollup } from 'vite';
import { type Language, languages } from '../model/language.ts';
import { chunksOf, fillPage, localizePage } from './languagePage.ts';
import type { PrerenderedPage } from './prerenderedPage.ts';
import { withPolicy } from './securityPlugin.ts';

const environment = 'prerender';
export const prerenderName = 'dateline:prerender';

/** What other plugins may ask for, once the client is being built. */
export interface PrerenderApi {
  readonly render: (language: Language) => Promise<PrerenderedPage>;
}

/** The entry's style sheet moves into the document: text and map are styled in the first response. */
function inlineStyles(html: string, bundle: Rollup.OutputBundle | undefined): string {
  return html.replace(/\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, file: string) => {
    const sheet = bundle?.[file];
    if (!bundle || sheet?.type !== 'asset') return link;
    // The sheet's own addresses begin in its folder, the document's above it.
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const css = String(sheet.source).replaceAll('url(./', `url(./${folder}`);
    delete bundle[file];
    return `\n    <style>${css}</style>`;
  });
}

/**
 * Renders the application to HTML with React's own static rendering: a build of `src/prerender.tsx` first, then the
 * client's, which takes the result into its document, one a language.
 */
export function prerenderPlugin(): Plugin<PrerenderApi> {
  let outDir = '';
  /** The document with its styles in it, before anything is rendered into it. */
  let template = '';

  const render = async (language: Language): Promise<PrerenderedPage> => {
    const { renderPage } = (await import(pathToFileURL(join(outDir, 'prerender.mjs')).href)) as {
      renderPage: (language: Language) => Promise<PrerenderedPage>;
    };
    return renderPage(language);
  };

  return {
    name: prerenderName,
    api: { render },
    apply: 'build',
    async config() {
      outDir = await mkdtemp(join(tmpdir(), 'dateline-prerender-'));
      return {
        builder: { sharedConfigBuild: true, sharedPlugins: true },
        environments: {
          [environment]: {
            consumer: 'server',
            build: {
              outDir,
              emptyOutDir: false,
              copyPublicDir: false,
              ssr: true,
              // One file that Node can import from anywhere: React and all.
              rolldownOptions: {
                input: 'src/prerender.tsx',
                output: { entryFileNames: 'prerender.mjs', codeSplitting: false },
              },
            },
            resolve: { noExternal: true },
          },
        },
      };
    },
    async buildApp(builder) {
      const { [environment]: server, client } = builder.environments;
      if (!server || !client) throw new Error('The build has lost one of its two environments.');
      try {
        await builder.build(server);
        await builder.build(client);
      } finally {
        await rm(outDir, { recursive: true, force: true });
      }
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        template = inlineStyles(html, bundle as Rollup.OutputBundle | undefined);
        return fillPage(template, await render('en'));
      },
    },
    generateBundle: {
      // After the document has been made: the other languages' are made of it.
      order: 'post',
      async handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        for (const language of languages) {
          if (language === 'en') continue;
          const page = localizePage(template, language, chunksOf(bundle, language));
          const source = withPolicy(fillPage(page, await render(language)));
          this.emitFile({ type: 'asset', fileName: `${language}/index.html`, source });
        }
      },
    },
  };
}
