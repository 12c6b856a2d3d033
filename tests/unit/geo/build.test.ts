import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const committed = 'geo/layers';
let folder = '';

function build(...flags: string[]): { status: number | null; errors: string } {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'geo/build.ts', ...flags], {
    encoding: 'utf8',
    env: { ...process.env, DATELINE_LAYERS: folder },
  });
  return { status, errors: stderr };
}

describe('geo/build.ts', { timeout: 60_000 }, () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-layers-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('accepts the committed layers', () => {
    cpSync(committed, folder, { recursive: true });
    expect(build('--check')).toEqual({ status: 0, errors: '' });
  });

  it('writes the committed layers, byte for byte, from the sources', () => {
    expect(build().status).toBe(0);
    const names = readdirSync(committed).sort();
    expect(readdirSync(folder).sort()).toEqual(names);
    for (const name of names) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(committed, name))), name).toBe(true);
    }
  });

  it('fails on one changed byte, and says where', () => {
    cpSync(committed, folder, { recursive: true });
    const path = join(folder, 'regions.json');
    const text = readFileSync(path, 'utf8');
    const at = text.indexOf('"en":"Japan"') + '"en":"'.length;
    writeFileSync(path, `${text.slice(0, at)}j${text.slice(at + 1)}`);
    const { status, errors } = build('--check');
    expect(status).toBe(1);
    expect(errors).toContain('layers/regions.json › offset ');
    expect(errors).toContain('[layer-differs]');
    expect(errors).toContain('expected "Japan');
    expect(errors).toContain('found    "japan');
    expect(errors.match(/\[[a-z-]+\]/g)).toHaveLength(1);
  });

  it('fails on a missing layer and on a stray file', () => {
    cpSync(committed, folder, { recursive: true });
    rmSync(join(folder, 'points.geojson'));
    writeFileSync(join(folder, 'notes.txt'), '');
    const { status, errors } = build('--check');
    expect(status).toBe(1);
    expect(errors).toContain('layers/points.geojson: This layer is not there');
    expect(errors).toContain('layers/notes.txt: The pipeline does not make this file');
  });

  it('touches nothing but the folder that it is given', () => {
    const times = (): number[] =>
      readdirSync(committed).map((name) => statSync(join(committed, name)).mtimeMs);
    const before = times();
    build();
    expect(times()).toEqual(before);
  });
});
