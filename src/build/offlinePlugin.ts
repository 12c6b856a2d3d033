import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import type { OfflineFiles } from '../offline/files.ts';
import { offlineFiles } from './offlineFiles.ts';

const entry = 'src/offline/worker/serviceWorker.ts';
const fileName = 'sw.js';

/** The icon is copied as it is, so no bundle has it. */
const copied = 'icon.svg';

/** The service worker as one classic script, which every browser that has service workers takes. */
async function buildWorker(files: OfflineFiles): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { datelineFiles: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'datelineWorker', fileName: () => fileName },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [result] = (Array.isArray(results) ? results : [results]) as Rollup.RollupOutput[];
  const [chunk, ...more] = result?.output ?? [];
  if (chunk?.type !== 'chunk' || more.length > 0)
    throw new Error(`${entry} must be built into one script; it became ${1 + more.length} files.`);
  return chunk.code;
}

/**
 * Writes the service worker with the list of what it keeps. It comes after whatever else writes files, since the list
 * says what is in the documents, to the byte: a worker that finds others on the site keeps nothing.
 */
export function offlinePlugin(): Plugin {
  let publicDir = '';
  return {
    name: 'dateline:offline',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const built = Object.values(bundle).map((output) => ({
          fileName: output.fileName,
          source: output.type === 'asset' ? output.source : output.code,
          moduleIds: output.type === 'chunk' ? output.moduleIds : [],
        }));
        const icon = { fileName: copied, source: await readFile(join(publicDir, copied)), moduleIds: [] };
        const source = await buildWorker(offlineFiles([...built, icon]));
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
