import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const compressed = new Set(['.css', '.geojson', '.html', '.js', '.json', '.mjs', '.svg', '.webmanifest']);

/** Brotli's best is for files that a static host compresses ahead; past this it would take longer than it tells. */
const bestQualityBytes = 3_000_000;

const compress = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: body.length > bestQualityBytes ? 9 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 9 }),
} as const;

type Encoding = keyof typeof compress;

export interface StaticHost {
  /** Ends with a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * A folder on a free port of this machine, as a plain static host has it: compressed ahead, with types, without
 * caching, so that every load is a first load. Each file is compressed once.
 */
export async function serveFolder(folder: string): Promise<StaticHost> {
  const bodies = new Map<string, Promise<Buffer>>();
  const bodyOf = (path: string, encoding: Encoding): Promise<Buffer> => {
    const key = `${encoding} ${path}`;
    const known = bodies.get(key) ?? readFile(path).then(compress[encoding]);
    bodies.set(key, known);
    return known;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = await fileFor(folder, request.url ?? '/');
    if (path === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
      return;
    }
    const extension = extname(path);
    response.setHeader('content-type', types[extension] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-store');
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name));
    if (!encoding || !compressed.has(extension)) {
      createReadStream(path).pipe(response);
      return;
    }
    const body = await bodyOf(path, encoding);
    response.writeHead(200, {
      'content-encoding': encoding,
      vary: 'accept-encoding',
      'content-length': body.length,
    });
    response.end(body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function fileFor(folder: string, url: string): Promise<string | null> {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(folder)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}

/** What a file weighs when it is sent. */
export async function compressedBytes(path: string, encoding: Encoding): Promise<number> {
  return (await compress[encoding](await readFile(path))).length;
}
