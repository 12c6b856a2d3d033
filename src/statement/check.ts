import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatIssue, type Issue } from '../model/issue.ts';
import { findBundles, loadBundle, readRegions } from './readBundle.ts';

/**
 * `npm run check:statement [-- folder …]`: checks every bundle in the given folders, or every bundle that ships.
 * With `--write-schema` it writes the JSON Schemas for editors into `schema/` instead.
 * Prints each problem and a summary; the exit code is 1 where there is any, or where there is nothing to check.
 */
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const given = process.argv.slice(2).filter((argument) => argument !== '--write-schema');
const writesSchema = given.length < process.argv.length - 2;

try {
  if (writesSchema) await writeSchemas();
  else process.exitCode = (await check(given.length > 0 ? given : [here])) ? 0 : 1;
} catch (error) {
  console.error(`The check could not run: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function check(folders: readonly string[]): Promise<boolean> {
  const { regions, issues } = await readRegions(join(root, 'geo/layers/regions.json'));
  if (issues.length > 0) {
    report('geo', issues);
    return false;
  }
  const bundles = (await Promise.all(folders.map(findBundles))).flat();
  let count = 0;
  for (const bundle of bundles) {
    const found = (await loadBundle(bundle, regions)).issues;
    report(relative(process.cwd(), bundle), found);
    count += found.length;
  }
  if (bundles.length === 0)
    console.error(`There is no bundle (a folder that holds statement.json) in ${folders.join(', ')}.`);
  return bundles.length > 0 && count === 0;
}

async function writeSchemas(): Promise<void> {
  const { schemaFiles } = await import('./schemaFiles.ts');
  await mkdir(join(here, 'schema'), { recursive: true });
  for (const [name, content] of Object.entries(schemaFiles())) {
    await writeFile(join(here, 'schema', name), content);
    console.log(`schema/${name}: written`);
  }
}

function report(name: string, issues: readonly Issue[]): void {
  for (const issue of issues) console.error(formatIssue(issue));
  const summary =
    issues.length === 0 ? 'no problem' : issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  console.log(`${name}: ${summary}`);
}
