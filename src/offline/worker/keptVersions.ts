/**
 * Names and lifetimes of what is kept. Each version has caches of its own, so that none is ever made of two deploys; and
 * caches belong to a scope, since two sites may stand in two folders of one origin.
 */
const separator = ' ';
const word = 'dateline';

export interface CacheId {
  readonly scope: string;
  readonly version: string;
  /** `shell`, or a language. */
  readonly part: string;
}

/** A version is never called so. */
const memory = 'memory';

export const cacheName = ({ scope, version, part }: CacheId): string =>
  [word, scope, version, part].join(separator);

/** What a cache of this scope is; null for anybody else's. */
export function readCacheName(name: string, scope: string): CacheId | null {
  const [first, ofScope, version, part] = name.split(separator);
  return first === word && ofScope === scope && version !== undefined && part !== undefined
    ? { scope, version, part }
    : null;
}

/**
 * Makes `version` the present one and forgets all others but the one before: a page of that may still be open in another
 * window, and finds its own late files until it is loaded again.
 */
export async function forgetOldVersions(caches: CacheStorage, scope: string, version: string): Promise<void> {
  const memoryCache = await caches.open(cacheName({ scope, version: memory, part: 'present' }));
  const before = await (await memoryCache.match(scope))?.text();
  const keeps = new Set([version, before, memory]);
  for (const name of await caches.keys()) {
    const id = readCacheName(name, scope);
    if (id && !keeps.has(id.version)) await caches.delete(name);
  }
  await memoryCache.put(scope, new Response(version));
}
