import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTool } from '../runner/command.ts';
import { fixtures, makeScratch } from './support/scratch.ts';

// Each file, or folder of files, breaks the one lint rule whose name it bears.
const folder = join(fixtures, 'lint');

const configs = ['.biome.json', 'package.json'];
// Inside the project Biome would take the project's own configuration, which leaves its caches out.
const outside = join(tmpdir(), 'dateline-lint');

async function lint(cwd: string) {
  return await runTool('biome', ['lint', '--error-on-warnings', '--colors=off', '.'], { cwd });
}

describe('the linter', () => {
  it.each(readdirSync(folder))('refuses %s', async (name) => {
    const scratch = makeScratch(configs, outside);
    mkdirSync(join(scratch, 'src'));
    cpSync(join(folder, name), join(scratch, 'src', name), { recursive: true });
    const { code, output } = await lint(scratch);
    expect(output).toMatch(new RegExp(`lint/\\w+/${parse(name).name}\\b`));
    expect(code).not.toBe(0);
  });

  it('accepts a file that breaks nothing', async () => {
    const scratch = makeScratch(configs, outside);
    cpSync(join(fixtures, 'unused/src/used.ts'), join(scratch, 'src/used.ts'));
    const { code, output } = await lint(scratch);
    expect(output).toMatch(/Checked \d+ files?/);
    expect(code).toBe(0);
  });
});
