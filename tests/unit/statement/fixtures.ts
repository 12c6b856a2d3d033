import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BundleFiles, RegionTable } from '../../../src/statement/bundle.ts';
import { readBundle, readRegions, sha256 } from '../../../src/statement/readBundle.ts';
import { type Validation, validateBundle } from '../../../src/statement/validate.ts';

export const bundles = fileURLToPath(new URL('../../fixtures/bundles', import.meta.url));
export const shipped = fileURLToPath(new URL('../../../src/statement/tokyo-2024', import.meta.url));

/** Names of the fixture bundles of a kind, as the folders stand. */
export function fixtureNames(kind: 'good' | 'bad'): readonly string[] {
  return readdirSync(join(bundles, kind)).sort();
}

/** A small stand-in for the table of the geo layers. */
export async function stubRegions(): Promise<RegionTable> {
  const { regions, issues } = await readRegions(join(bundles, 'regions.json'));
  if (issues.length > 0) throw new Error('tests/fixtures/bundles/regions.json is broken');
  return regions;
}

export function readFixture(kind: 'good' | 'bad', name: string): Promise<BundleFiles> {
  return readBundle(join(bundles, kind, name));
}

export async function validate(files: BundleFiles): Promise<Validation> {
  return validateBundle(files, await stubRegions(), sha256);
}
