import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { formatHeaders, type HeaderRule, headersFor, parseHeaders } from './headersFile.ts';
import { contentSecurityPolicy, hashes } from './securityPlugin.ts';
import { singleFile } from './single/singlePlugin.ts';

const file = '_headers';

/** What the headers of a site depend on: its documents, by path. */
type Documents = ReadonlyMap<string, string>;

/**
 * No two rules that fit one address set the same field: Cloudflare would join the two values. `frame-ancestors` is
 * left to whoever publishes the site: see docs/EMBEDDING.md.
 */
export function headerRules(documents: Documents): readonly HeaderRule[] {
  const html = [...documents.values()].join('');
  const pages = [...documents.keys()].flatMap((path) => {
    const address = `/${path}`;
    return path.endsWith('index.html') ? [address.slice(0, -'index.html'.length), address] : [address];
  });
  return [
    {
      pattern: '/*',
      headers: {
        // A frame in a sandbox has no origin: without this it may load neither script nor data of its own site.
        'Access-Control-Allow-Origin': '*',
        'Content-Security-Policy': contentSecurityPolicy(hashes(html, 'script'), hashes(html, 'style')),
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    // Their names change with their content.
    { pattern: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    // To be saved, not opened here: this site's policy is not the one that it runs under.
    {
      pattern: `/${singleFile}`,
      headers: { 'Cache-Control': 'no-cache', 'Content-Disposition': 'attachment' },
    },
    ...[...pages, '/sw.js'].map((pattern) => ({ pattern, headers: { 'Cache-Control': 'no-cache' } })),
  ];
}

/** Writes the headers that the site should be sent with, for hosts that read such a file; the preview is one of them. */
export function headersPlugin(): Plugin {
  return {
    name: 'dateline:headers',
    applyToEnvironment: ({ name }) => name === 'client',
    // The cross-origin header comes from the file, for every origin and not only for local ones.
    config: () => ({ preview: { cors: false } }),
    async configurePreviewServer(server) {
      const { root, build } = server.config;
      const text = await readFile(resolve(root, build.outDir, file), 'utf8').catch(() => '');
      const rules = parseHeaders(text);
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        for (const [name, value] of Object.entries(headersFor(rules, pathname)))
          response.setHeader(name, value);
        next();
      });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const documents = Object.values(bundle).flatMap((asset) =>
          asset.type === 'asset' && asset.fileName.endsWith('.html') && asset.fileName !== singleFile
            ? [[asset.fileName, String(asset.source)] as const]
            : [],
        );
        this.emitFile({
          type: 'asset',
          fileName: file,
          source: formatHeaders(headerRules(new Map(documents))),
        });
      },
    },
  };
}
