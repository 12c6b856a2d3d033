import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/build/loadContent.ts';

/** Names as both write them: without spaces around what parts two names, and without case. */
const plain = (text: string): string =>
  text
    .replace(/\s*[/(),]\s*/g, ' ')
    .replace(/\*/g, '')
    .toLowerCase();

describe('the map policy', () => {
  test('of the documentation names every disputed place that the map marks and the page lists', async () => {
    const { marks } = await loadContent('src/statement/tokyo-2024', 'geo/layers');
    const policy = plain(await readFile('docs/MAP-POLICY.md', 'utf8'));
    const disputed = marks.filter(({ kind }) => kind === 'disputed');
    expect(disputed.length).toBeGreaterThan(5);
    const missing = disputed.filter(({ name }) => {
      const first =
        plain(name.en)
          .replace(/ (islands|islets)$/, '')
          .split(' ')[0] ?? '';
      return !policy.includes(first);
    });
    expect(missing.map(({ name }) => name.en)).toEqual([]);
    for (const { note } of disputed) expect(note?.en).toBeTruthy();
  });
});
