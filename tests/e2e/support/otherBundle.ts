import { basename, join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { root, runTool } from '../../runner/command.ts';

/** A second text, invented, built and served as the README of bundles says: nothing in `src` may depend on the first. */
export const otherBundle = 'tests/fixtures/statements/night-ferries';

export interface ServedBundle {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Builds a bundle into a folder of its own, named after its, and serves it. Throws with the build's output where it fails. */
export async function serveBundle(bundle: string): Promise<ServedBundle> {
  const outDir = join(root, '.cache/other-bundle', basename(bundle));
  const { code, output } = await runTool('vite', ['build', '--outDir', outDir, '--emptyOutDir'], {
    env: { DATELINE_BUNDLE: bundle },
  });
  if (code !== 0) throw new Error(`The build of ${bundle} failed:\n${output}`);
  const server: PreviewServer = await preview({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { outDir },
    preview: { port: 0, host: 'localhost' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview has no port.');
  return { origin: `http://localhost:${address.port}/`, close: () => server.close() };
}
