import type { Rollup } from 'vite';

/** The part of what the bundler knows of modules that is read. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => Pick<Rollup.ModuleInfo, 'importers' | 'isEntry'> | null;
}

/**
 * Names one chunk for all that the entry imports, also by way of others. Left alone, the bundler makes a chunk of each
 * module that a late chunk shares with the entry: a dozen requests before the page can be used, and none of them
 * counted in the entry's size.
 */
export function firstChunk(name: string): (id: string, graph: ModuleGraph) => string | null {
  return (id, graph) => {
    const seen = new Set([id]);
    for (const module of seen) {
      const info = graph.getModuleInfo(module);
      if (info?.isEntry) return name;
      for (const importer of info?.importers ?? []) seen.add(importer);
    }
    return null;
  };
}
