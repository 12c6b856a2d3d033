import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTool } from '../runner/command.ts';
import { makeScratch } from './support/scratch.ts';

/** One file for each limit, all small but for the entry, which no compression makes smaller. */
function makeBuild(entryBytes: number, singleBytes = 100): string {
  const scratch = makeScratch(['.size-limit.json', 'package.json']);
  const write = (path: string, bytes: number) => {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), randomBytes(bytes));
  };
  write('dist/assets/entry-x.js', entryBytes);
  write('dist/dateline.html', singleBytes);
  for (const path of [
    'dist/index.html',
    'dist/assets/index-x.css',
    'dist/assets/live-x.js',
    'dist/assets/worker-x.js',
    'dist/embed.js',
    'geo/layers/world.json',
    'src/theme/fonts/inter.woff2',
  ]) {
    write(path, 100);
  }
  return scratch;
}

describe('the size limits', () => {
  it('refuse an entry of more than 100 kB', async () => {
    const { code, output } = await runTool('sizeLimit', [], { cwd: makeBuild(101_000) });
    expect(output).toMatch(/exceeded/i);
    expect(code).not.toBe(0);
  });

  it('refuse a file to take along of more than 3 MB', async () => {
    const { code, output } = await runTool('sizeLimit', [], { cwd: makeBuild(90_000, 3_000_001) });
    expect(output).toMatch(/exceeded/i);
    expect(code).not.toBe(0);
  });

  it('accept an entry of less', async () => {
    const { code, output } = await runTool('sizeLimit', [], { cwd: makeBuild(90_000) });
    expect({ code, output }).toMatchObject({ code: 0 });
  });

  it('refuse a build with no entry at all', async () => {
    const { code } = await runTool('sizeLimit', [], {
      cwd: makeScratch(['.size-limit.json', 'package.json']),
    });
    expect(code).not.toBe(0);
  });
});
