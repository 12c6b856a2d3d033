import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bundles } from './fixtures.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** As `npm run check:statement -- …` does it. */
function check(...folders: readonly string[]) {
  const command = ['--import', 'tsx', 'src/statement/check.ts', ...folders];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('check:statement', { timeout: 30_000 }, () => {
  test('passes what ships', () => {
    expect(check()).toEqual({ status: 0, stdout: 'src/statement/tokyo-2024: no problem\n', stderr: '' });
  });

  test('names file, annotation, offset, what was expected and what was found', () => {
    const { status, stdout, stderr } = check(join(bundles, 'bad/wrong-offset'));
    expect(status).toBe(1);
    expect(stdout).toBe('tests/fixtures/bundles/bad/wrong-offset: 1 problem\n');
    expect(stderr).toContain('annotations.json › p1-peru › offset 9: ');
    expect(stderr).toContain('stands at offset 10');
    expect(stderr).toContain('expected "Peru"');
    expect(stderr).toContain('found    " Per"');
  });

  test('checks every bundle below a folder', () => {
    const { status, stdout } = check(join(bundles, 'good'));
    expect(status).toBe(0);
    expect(stdout.trim().split('\n').length).toBeGreaterThan(3);
  });

  test.each(['src/model', 'no/such/folder'])(
    'fails on %s, which holds no bundle, in one sentence',
    (folder) => {
      const { status, stderr } = check(folder);
      expect(status).toBe(1);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );
});
