import { readFile } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { build, type Rollup, type UserConfig } from 'vite';
import { css } from '../className.ts';
import { contentPlugin } from '../contentPlugin.ts';
import { fillPage } from '../languagePage.ts';
import { messagesPlugin } from '../messagesPlugin.ts';
import { noticePlugin } from '../noticePlugin.ts';
import type { PrerenderedPage } from '../prerenderedPage.ts';
import { composeSingle } from './composeSingle.ts';

export interface SingleOptions {
  /** Folder of the statement bundle. */
  readonly bundle: string;
  /** Folder of the geo layers. */
  readonly layers: string;
}

interface SingleBuild extends SingleOptions {
  /** What the page is told by its build. */
  readonly define: NonNullable<UserConfig['define']>;
  readonly page: PrerenderedPage;
}

/** Named by the document and copied as it is, so no bundle has it. */
const icon = 'icon.svg';

/** The application as one document that holds everything, in a build of its own: every late chunk is in the one script. */
export async function buildSingle({ bundle, layers, define, page }: SingleBuild): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    base: '/',
    define,
    css,
    plugins: [messagesPlugin(), contentPlugin({ bundle, layers, inOneFile: true }), react(), noticePlugin()],
    worker: { format: 'es' },
    build: {
      write: false,
      license: { fileName: 'licenses.md' },
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [result] = (Array.isArray(results) ? results : [results]) as Rollup.RollupOutput[];
  const files = new Map<string, string | Uint8Array>([[icon, await readFile(`public/${icon}`)]]);
  const scripts: string[] = [];
  for (const output of result?.output ?? []) {
    if (output.type === 'chunk') scripts.push(output.code);
    else files.set(output.fileName, output.source);
  }
  const styles = [...files.keys()].filter((name) => name.endsWith('.css'));
  const [script, style, html] = [scripts[0], files.get(styles[0] ?? ''), files.get('index.html')];
  if (script === undefined || style === undefined || html === undefined || scripts.length + styles.length > 2)
    throw new Error(
      `The one file is of one script and one style sheet, not ${scripts.length} and ${styles.length}.`,
    );
  for (const name of [...styles, 'index.html']) files.delete(name);
  return composeSingle({ html: fillPage(String(html), page), script, style: String(style), files });
}
