import { gzipSync } from 'node:zlib';

/** Types of the files that a browser reads from their address itself, and of those that a reader saves. */
const plainTypes: Readonly<Record<string, string>> = {
  jsonld: 'application/ld+json',
  md: 'text/plain',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  woff2: 'font/woff2',
};

/** A file as an address that holds it. What only our own script reads (layers, the worker) is packed: `map/mapParts.ts` unpacks it. */
export function packFile(fileName: string, source: string | Uint8Array): string {
  const type = plainTypes[fileName.slice(fileName.lastIndexOf('.') + 1)];
  // The operating system stands in the header, and the same text is to give the same file everywhere.
  const bytes = type ? Buffer.from(source) : gzipSync(source, { level: 9 }).fill(255, 9, 10);
  return `data:${type ?? 'application/gzip'};base64,${bytes.toString('base64')}`;
}
