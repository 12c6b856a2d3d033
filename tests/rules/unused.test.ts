import { expect, it } from 'vitest';
import { runTool } from '../runner/command.ts';
import { copyFixture, makeScratch } from './support/scratch.ts';

it('the check for unused code names an unused file, export and dependency, and spares what is used', async () => {
  const scratch = makeScratch(['.knip.json']);
  copyFixture('unused', scratch);
  const { code, output } = await runTool('knip', ['--no-progress', '--reporter', 'compact'], {
    cwd: scratch,
  });
  expect(code).not.toBe(0);
  expect(output).toContain('src/unusedFile.ts');
  expect(output).toContain('unusedExport');
  expect(output).toContain('zustand');
  expect(output).not.toContain('valibot');
});
