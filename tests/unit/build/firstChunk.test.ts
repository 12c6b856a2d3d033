import { describe, expect, it } from 'vitest';
import { firstChunk } from '../../../src/build/firstChunk.ts';

/** Module → the modules that import it. */
const importers: Readonly<Record<string, readonly string[]>> = {
  main: [],
  app: ['main'],
  store: ['app', 'late'],
  ring: ['store', 'ringed'],
  ringed: ['ring'],
  late: [],
  'late-part': ['late', 'late-ring'],
  'late-ring': ['late-part'],
};
const graph = {
  getModuleInfo: (id: string) => ({ importers: [...(importers[id] ?? [])], isEntry: id === 'main' }),
};

describe('the first chunk', () => {
  it('holds what the entry imports, also by way of others and of modules that import each other', () => {
    const first = Object.keys(importers).filter((id) => firstChunk('first')(id, graph) === 'first');
    expect(first).toEqual(['main', 'app', 'store', 'ring', 'ringed']);
  });
});
