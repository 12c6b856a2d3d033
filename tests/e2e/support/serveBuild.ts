import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { root, runTool } from '../../runner/command.ts';

export interface ServedBuild {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

interface BuildOptions {
  /** Names its folder in the cache. */
  readonly name: string;
  readonly config?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds another Dateline than the one under test into a folder of its own and serves it. Throws with the build's output where it fails. */
export async function serveBuild({ name, config, env = {} }: BuildOptions): Promise<ServedBuild> {
  const outDir = join(root, '.cache/other-builds', name);
  const { code, output } = await runTool(
    'vite',
    ['build', '--outDir', outDir, '--emptyOutDir', ...(config ? ['--config', config] : [])],
    { env },
  );
  if (code !== 0) throw new Error(`The build of ${name} failed:\n${output}`);
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
