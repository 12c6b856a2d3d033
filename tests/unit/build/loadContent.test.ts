import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadContent } from '../../../src/build/loadContent.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const bundle = join(root, 'src/statement/tokyo-2024');
const layers = join(root, 'geo/layers');

/** A copy of a folder that the test may spoil. */
function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'dateline-content-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function spoil(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${path}`);
  writeFileSync(path, text.replace(from, to));
}

describe('what the build takes in', () => {
  it('is refused when one character of the text is changed, with every annotation concerned', async () => {
    const copy = copyOf(bundle);
    spoil(join(copy, 'source.txt'), 'Camp David', 'Camp Davit');
    const loading = loadContent(copy, layers);
    await expect(loading).rejects.toThrow(/does not hold[\s\S]*source\.txt[\s\S]*wrong-hash/);
    await expect(loading).rejects.toThrow(/annotations\.json › \S+ › offset \d+: [^\n]*quote-mismatch/);
  });

  it('is refused when one character of one quote is changed', async () => {
    const copy = copyOf(bundle);
    spoil(join(copy, 'annotations.json'), 'Camp David', 'Camp Davit');
    await expect(loadContent(copy, layers)).rejects.toThrow('quote-mismatch');
  });

  it('is refused when the layers’ regions are missing or malformed', async () => {
    const copy = copyOf(layers);
    writeFileSync(join(copy, 'regions.json'), '{"korea": ');
    await expect(loadContent(bundle, copy)).rejects.toThrow('regions.json');
    rmSync(join(copy, 'regions.json'));
    await expect(loadContent(bundle, copy)).rejects.toThrow('does not hold');
  });

  it.each(['world.topo.json', 'areas.geojson', 'points.geojson'])(
    'is refused without %s, with the command that makes it',
    async (file) => {
      const copy = copyOf(layers);
      rmSync(join(copy, file));
      await expect(loadContent(bundle, copy)).rejects.toThrow(new RegExp(`${file}.*npm run geo:build`));
      writeFileSync(join(copy, file), '{');
      await expect(loadContent(bundle, copy)).rejects.toThrow(new RegExp(`${file}.*npm run geo:build`));
    },
  );

  it('has a shape in the document for every region of a place but soft extents drawn late', async () => {
    const { statement, geometry, marks, staticMap, regionNames } = await loadContent(bundle, layers);
    const regions = statement.places.flatMap((place) => place.regions);
    expect(geometry.regions.filter((region) => staticMap.paths[region] === undefined)).toEqual([]);
    expect(regions.filter((region) => !geometry.regions.includes(region))).toEqual([]);
    expect(Object.keys(regionNames).length).toBeGreaterThan(200);
    expect(marks.filter(({ kind, note }) => kind === 'disputed' && note === null)).toEqual([]);
  });
});
