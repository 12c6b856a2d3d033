import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Issue } from '../model/issue.ts';
import { type BundleFiles, bundleFileNames, type RegionTable } from './bundle.ts';
import { parse } from './parse.ts';
import { readJson } from './readJson.ts';
import { bounds, localized, position } from './schemaParts.ts';
import { type Validation, validateBundle } from './validate.ts';

/** Reads the files of a bundle. One that is not there is left out; other errors of the file system throw. */
export async function readBundle(folder: string): Promise<BundleFiles> {
  const entries = await Promise.all(
    bundleFileNames.map(async (name) => [name, await readIfThere(join(folder, name))] as const),
  );
  return Object.fromEntries(entries.flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes]])));
}

/** Reads a bundle and verifies it against the geo layers. */
export async function loadBundle(folder: string, regions: RegionTable): Promise<Validation> {
  return validateBundle(await readBundle(folder), regions, sha256);
}

const regionTableSchema = v.record(
  v.string(),
  v.object({ name: localized, label: position, bounds, note: v.exactOptional(localized) }),
);

/** Reads the table of regions of the geo layers; `regions` is empty where there are issues. */
export async function readRegions(
  path: string,
): Promise<{ readonly regions: RegionTable; readonly issues: readonly Issue[] }> {
  const json = readJson(path, (await readIfThere(path)) ?? undefined);
  if (json.value === undefined) return { regions: {}, issues: json.issues };
  const { output, issues } = parse(path, regionTableSchema, json.value);
  return { regions: output ?? {}, issues: [...json.issues, ...issues] };
}

/** The folders inside a folder that hold a bundle, by name. */
export async function findBundles(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && file.name === 'statement.json')
    .map((file) => file.parentPath)
    .sort();
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
