import { readFile } from 'node:fs/promises';
import { build, type Plugin, type Rollup } from 'vite';

const entry = 'src/host/embed.ts';
const types = 'src/host/api.ts';

/** Same content: a page that names a version keeps that protocol when `embed.js` moves on. */
const names = ['embed', 'embed.v1'];

/** Where the built library begins, for a page that is not built. */
const developmentAddress = '/embed.js';

/** The library as one module that imports nothing. */
async function buildLibrary(): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'embed' },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
  const [result] = (Array.isArray(results) ? results : [results]) as Rollup.RollupOutput[];
  const [chunk, ...more] = result?.output ?? [];
  if (chunk?.type !== 'chunk' || more.length > 0)
    throw new Error(`${entry} must be built into one module; it became ${1 + more.length} files.`);
  return chunk.code;
}

/** The types that `api.ts` declares, and what the module exports with them. */
async function declarations(): Promise<string> {
  return `${await readFile(types, 'utf8')}\nexport declare const createDateline: CreateDateline;\n`;
}

/** Builds what host pages load, `embed.js`, beside the application: a program of its own, with its types. */
export function hostLibraryPlugin(): Plugin {
  return {
    name: 'dateline:host-library',
    applyToEnvironment: ({ name }) => name === 'client',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url?.split('?')[0] === developmentAddress) request.url = `/${entry}`;
        next();
      });
    },
    async generateBundle() {
      const [source, declared] = await Promise.all([buildLibrary(), declarations()]);
      for (const name of names) {
        this.emitFile({ type: 'asset', fileName: `${name}.js`, source });
        this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source: declared });
      }
    },
  };
}
