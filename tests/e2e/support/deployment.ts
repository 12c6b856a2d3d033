import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Where the site stands: not at the origin's root. */
const mount = '/lessons/dateline/';

/** A static host whose site can be taken away and replaced, at the same address. */
export interface Deployment {
  readonly url: string;
  /** Paths under the site that were asked for, also in vain. */
  readonly asked: readonly string[];
  /** Puts a folder where the site was; nothing of the former is left. */
  readonly deploy: (folder: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function deploySite(first: string): Promise<Deployment> {
  const asked: string[] = [];
  let server: Server | null = null;
  let port = 0;

  const start = async (folder: string): Promise<void> => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = normalize(pathname).slice(mount.length);
      asked.push(path);
      const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
      if (!pathname.startsWith(mount) || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'cache-control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
      createReadStream(file).pipe(response);
    });
    const started = server;
    await new Promise<void>((resolve) => started.listen(port, 'localhost', resolve));
    const address = started.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    port = address.port;
  };

  const stop = async (): Promise<void> => {
    const running = server;
    server = null;
    if (!running) return;
    await new Promise((resolve) => {
      running.close(resolve);
      running.closeAllConnections();
    });
  };

  await start(first);
  return {
    get url() {
      return `http://localhost:${port}${mount}`;
    },
    asked,
    async deploy(folder) {
      await stop();
      await start(folder);
    },
    stop,
  };
}
