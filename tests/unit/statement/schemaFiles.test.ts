import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '../../../src/statement/schemaFiles.ts';
import { bundles, fixtureNames, shipped } from './fixtures.ts';

const folder = fileURLToPath(new URL('../../../src/statement/schema', import.meta.url));

/** The JSON files of a bundle, without `.json`. */
async function jsonNames(bundle: string): Promise<readonly string[]> {
  const files = (await readdir(bundle)).filter((file) => file.endsWith('.json'));
  expect(files.length).toBeGreaterThanOrEqual(2);
  return files.map((file) => file.slice(0, -'.json'.length));
}

describe('the JSON Schemas for editors', () => {
  test('are current (npm run check:statement -- --write-schema)', async () => {
    const expected = schemaFiles();
    expect((await readdir(folder)).sort()).toEqual(Object.keys(expected).sort());
    for (const [name, content] of Object.entries(expected)) {
      expect(await readFile(join(folder, name), 'utf8'), name).toBe(content);
    }
  });

  test('are what the files of every bundle point at', async () => {
    const good = fixtureNames('good').map((name) => join(bundles, 'good', name));
    for (const bundle of [shipped, ...good]) {
      for (const name of await jsonNames(bundle)) {
        const { $schema } = JSON.parse(await readFile(join(bundle, `${name}.json`), 'utf8')) as {
          $schema: string;
        };
        expect(join(bundle, $schema)).toBe(join(folder, `${name}.schema.json`));
      }
    }
  });
});
