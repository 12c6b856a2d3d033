import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './command.ts';
import { type TierName, tierOf } from './tier.ts';

/** Every test file of a tier that is on disk, as paths with `/` from the project's folder. */
export function testFiles(tier: TierName): string[] {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((path) => fromRoot(join(root, 'tests', path)))
    .filter((path) => tierOf(path) === tier)
    .sort();
}

/** A path with `/` from the project's folder, on every system. */
export function fromRoot(path: string): string {
  return relative(root, path).split(sep).join('/');
}
