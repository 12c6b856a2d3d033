import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../../runner/command.ts';

/**
 * A new folder with copies of the project's own configuration files, gone after the test. It lies inside the
 * project, where tools find their plugins, unless another parent is given. Returns its path.
 */
export function makeScratch(configs: readonly string[], parent = join(root, '.cache/rules')): string {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(`${parent}/`);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const config of configs) copyFileSync(join(root, config), join(folder, config));
  return folder;
}

/** Copies a file or folder of `tests/fixtures/rules` to a path inside a scratch folder. */
export function copyFixture(fixture: string, target: string): void {
  cpSync(join(fixtures, fixture), target, { recursive: true });
}

export const fixtures = join(root, 'tests/fixtures/rules');
