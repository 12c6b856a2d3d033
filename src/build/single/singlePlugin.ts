import type { Plugin, UserConfig } from 'vite';
import { type PrerenderApi, prerenderName } from '../prerenderPlugin.ts';
import { readSiteUrl } from '../siteUrl.ts';
import { buildSingle, type SingleOptions } from './buildSingle.ts';

/** Beside the documents of the site, so that these can link it. */
export const singleFile = 'dateline.html';

/** What a script asks to know whether it is in the one file, and where its links should lead from there. */
const told = (inOneFile: boolean, home: string): NonNullable<UserConfig['define']> => ({
  'import.meta.env.DATELINE_SINGLE': JSON.stringify(inOneFile),
  'import.meta.env.DATELINE_HOME': JSON.stringify(home),
});

/**
 * Builds the whole page once more into one file to take along, and tells the page how large it is
 * (`virtual:dateline/single`). The file is the English document: it needs the prerendering to have been built before.
 */
export function singlePlugin(options: SingleOptions): Plugin {
  let define: NonNullable<UserConfig['define']> = {};
  let prerender: PrerenderApi | null = null;
  let building: Promise<string> | null = null;

  const single = async (): Promise<string> => {
    if (!prerender)
      throw new Error('The one file is made of the prerendered document, and nothing prerenders.');
    const home = readSiteUrl(process.env.SITE_URL)?.href ?? '';
    return buildSingle({
      ...options,
      define: { ...define, ...told(true, home) },
      page: await prerender.render('en'),
    });
  };
  const get = (): Promise<string> => {
    building ??= single();
    return building;
  };

  return {
    name: 'dateline:single',
    apply: 'build',
    // Before the content, for which there is no such file.
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    config: () => ({ define: told(false, '') }),
    configResolved(config) {
      define = config.define ?? {};
      prerender = (config.plugins.find(({ name }) => name === prerenderName)?.api as PrerenderApi) ?? null;
    },
    load: {
      filter: { id: /^\0virtual:dateline\/single$/ },
      async handler() {
        const bytes = Buffer.byteLength(await get());
        return `export const single = ${JSON.stringify({ file: singleFile, bytes })};`;
      },
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: singleFile, source: await get() });
    },
  };
}
