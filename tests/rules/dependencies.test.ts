import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../runner/command.ts';
import { readDependencies } from '../runner/dependencyRules.ts';
import { fixtures } from './support/scratch.ts';

// Each folder is a small project that breaks the one rule whose name it bears.
const folder = join(fixtures, 'dependencies');
const rules = readdirSync(folder);

describe('the dependency rules', () => {
  it.concurrent.each(rules)('refuse what breaks %s', async (rule) => {
    const cwd = join(folder, rule);
    const parts = readdirSync(cwd).filter((name) => name !== 'package.json');
    const { violations } = await readDependencies(cwd, parts);
    expect(new Set(violations.map((violation) => violation.rule))).toEqual(new Set([rule]));
  });

  it('read the project’s own modules, TSX among them', async () => {
    const { modules } = await readDependencies(root, ['src']);
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.some((path) => path.endsWith('.tsx'))).toBe(true);
  });
});
