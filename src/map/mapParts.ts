// The worker's address, not its code.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import areasUrl from '../../geo/layers/areas.geojson?url';
import worldUrl from '../../geo/layers/world.topo.json?url';

/** A layer file is missing or is not what it should be. */
export class LayersError extends Error {
  override readonly name = 'LayersError';
}

/** What the live map needs beside its chunk. */
export interface MapParts {
  /** `areas.geojson`. Rejects with a LayersError. */
  readonly areas: Promise<unknown>;
  /** Where the worker's script is: in memory, or on the site where that failed. */
  readonly worker: Promise<string>;
  /** Asks for `world.topo.json`, which the map can open without. Rejects with a LayersError. */
  readonly fetchWorld: () => Promise<unknown>;
}

/** In the one file, an address holds the file itself, packed. */
async function fetchPacked(url: string, options: { readonly signal: AbortSignal }): Promise<Response> {
  const { body } = await fetch(url, options);
  return new Response(body?.pipeThrough(new DecompressionStream('gzip')));
}

const fetchFile: typeof fetchPacked = (url, options) =>
  import.meta.env.DATELINE_SINGLE ? fetchPacked(url, options) : fetch(url, options);

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetchFile(url, { signal });
    if (response.ok) return await response.json();
  } catch (cause) {
    throw new LayersError(`${url} could not be read.`, { cause });
  }
  throw new LayersError(`${url} is missing.`);
}

async function fetchWorker(signal: AbortSignal): Promise<string> {
  // Where a sandbox leaves the page no origin, no worker starts from a blob; MapLibre has another way.
  if (self.origin === 'null' && !import.meta.env.DATELINE_SINGLE) return workerUrl;
  try {
    const response = await fetchFile(workerUrl, { signal });
    const script = await response.blob();
    if (response.ok) return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  } catch {
    // MapLibre asks again, and says what is wrong.
  }
  return workerUrl;
}

/** Asks for all at once, while the chunk is on its way: in turn, each would wait for the one before. */
export function fetchMapParts(signal: AbortSignal): MapParts {
  const areas = fetchJson(areasUrl, signal);
  // Whoever awaits it hears of a failure; until the chunk is there nobody does.
  areas.catch(() => {});
  return { areas, worker: fetchWorker(signal), fetchWorld: () => fetchJson(worldUrl, signal) };
}
