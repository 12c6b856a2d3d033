import { describe, expect, it } from 'vitest';
import { cacheName, forgetOldVersions } from '../../../src/offline/worker/keptVersions.ts';

/** A browser's caches, as far as they are named, opened, written and deleted. */
function fakeCaches(names: readonly string[]): CacheStorage {
  const kept = new Map(names.map((name) => [name, new Map<string, Response>()]));
  const open = async (name: string) => {
    const entries = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, entries);
    return {
      match: async (key: string) => entries.get(key)?.clone(),
      put: async (key: string, value: Response) => void entries.set(key, value),
    } as unknown as Cache;
  };
  return {
    open,
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
  } as unknown as CacheStorage;
}

const scope = 'https://example.org/a/';
const shell = (version: string, of = scope): string => cacheName({ scope: of, version, part: 'shell' });

describe('a version that takes over', () => {
  it('keeps the one before, for windows that still show it, and forgets those before that', async () => {
    const caches = fakeCaches([shell('1'), 'somebody-else', shell('1', 'https://example.org/b/')]);
    await forgetOldVersions(caches, scope, '1');
    await caches.open(shell('2'));
    await forgetOldVersions(caches, scope, '2');
    expect(await caches.keys()).toContain(shell('1'));
    // Version 3 was there and waited, and 4 came before anybody let it in: 2 is what windows show.
    await caches.open(shell('3'));
    await caches.open(shell('4'));
    await forgetOldVersions(caches, scope, '4');
    const names = await caches.keys();
    expect(names).not.toContain(shell('1'));
    expect(names).toContain(shell('2'));
    expect(names).not.toContain(shell('3'));
    expect(names).toContain(shell('4'));
    expect(names).toContain('somebody-else');
    expect(names).toContain(shell('1', 'https://example.org/b/'));
  });
});
