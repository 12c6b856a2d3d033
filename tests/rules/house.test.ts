import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../runner/command.ts';
import { fromRoot } from '../runner/testFiles.ts';

const zones = [
  ...['app', 'build', 'classroom', 'cite', 'embed', 'find', 'host', 'i18n', 'map', 'model', 'offline'],
  ...['panel', 'picture', 'policy', 'presenter', 'reader', 'share', 'statement', 'store', 'strip'],
  ...['theme', 'ui', 'url'],
];

/** Files under a folder of the project, as paths with `/` from the project's folder. */
function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(root, folder, path))
    .filter((path) => statSync(path).isFile())
    .map(fromRoot);
}

/** Names that say nothing about what a file holds. */
function isVague(path: string): boolean {
  return /^(utils?|helpers?|managers?|common|misc|index)$/i.test(parse(path).name.split('.')[0] ?? '');
}

/** Ids among `ids` that stand in code as a whole quoted string; comments may give them as examples. */
function quotedIds(code: string, ids: readonly string[]): string[] {
  const text = code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  return ids.filter((id) => ['"', "'", '`'].some((mark) => text.includes(`${mark}${id}${mark}`)));
}

function shippedPlaceIds(): string[] {
  return filesUnder('src/statement')
    .filter((path) => path.endsWith('/statement.json'))
    .flatMap((path) => {
      const statement: { places: { id: string }[] } = JSON.parse(readFileSync(join(root, path), 'utf8'));
      return statement.places.map(({ id }) => id);
    });
}

describe('the folders of src', () => {
  it('are the zones that the dependency rules know', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(zones).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
  });
});

describe('a file’s name', () => {
  it('is found vague when it is', () => {
    expect(['src/map/utils.ts', 'src/ui/Helpers.tsx', 'src/ui/index.ts'].filter(isVague)).toHaveLength(3);
    expect(isVague('src/map/frame.ts')).toBe(false);
  });

  it('says what the file holds', () => {
    const sources = ['src', 'geo', 'tests']
      .flatMap(filesUnder)
      .filter((path) => /\.(ts|tsx|mjs)$/.test(path));
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter(isVague)).toEqual([]);
  });
});

describe('a place of the shipped text', () => {
  const ids = shippedPlaceIds();

  it('is found when code names it', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(quotedIds(`if (place === '${ids[0]}') return; // why`, ids)).toEqual([ids[0]]);
    expect(quotedIds(`/** As in \`${ids[0]}\`. */ const place = 1; // '${ids[0]}'`, ids)).toEqual([]);
  });

  it('is named nowhere in src but in the statement’s own folder', () => {
    const naming = filesUnder('src')
      .filter((path) => /\.(ts|tsx|css|json)$/.test(path) && !path.startsWith('src/statement/'))
      .flatMap((path) =>
        quotedIds(readFileSync(join(root, path), 'utf8'), ids).map((id) => `${path}: ${id}`),
      );
    expect(naming).toEqual([]);
  });
});

/** What scrolls the pages around an embedded one along with its own. */
function scrollsTheHost(code: string): boolean {
  const text = code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  // A window that was opened is brought to the front, which scrolls nothing.
  return /\.scrollIntoView\b|(?<!\bopened\?)\.focus\((?![^)]*preventScroll)/.test(text);
}

describe('the page around an embedded one', () => {
  it('is found scrolled when it is', () => {
    expect(scrollsTheHost('list.scrollIntoView()')).toBe(true);
    expect(scrollsTheHost('button?.focus()')).toBe(true);
    expect(scrollsTheHost('button.focus({ preventScroll: true }); // not .focus()')).toBe(false);
  });

  it('is scrolled nowhere in src: use scrollWithin, and focus with preventScroll', () => {
    const scrolling = filesUnder('src')
      .filter((path) => /\.tsx?$/.test(path))
      .filter((path) => scrollsTheHost(readFileSync(join(root, path), 'utf8')));
    expect(scrolling).toEqual([]);
  });
});
