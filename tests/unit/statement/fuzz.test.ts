import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BundleFiles, bundleFileNames, type RegionTable } from '../../../src/statement/bundle.ts';
import { findJsonError } from '../../../src/statement/jsonError.ts';
import { readBundle, sha256 } from '../../../src/statement/readBundle.ts';
import { validateBundle } from '../../../src/statement/validate.ts';
import { shipped, stubRegions } from './fixtures.ts';

let regions: RegionTable;
let good: BundleFiles;

beforeAll(async () => {
  regions = await stubRegions();
  good = await readBundle(shipped);
});

const encoder = new TextEncoder();
const bytes = fc.uint8Array({ maxLength: 400 });
const json = fc.json({ maxDepth: 4 }).map((text) => encoder.encode(text));
const content = fc.oneof(bytes, json);
const fileName = fc.constantFrom(...bundleFileNames);

function refuses(files: BundleFiles): void {
  const { issues, statement } = validateBundle(files, regions, sha256);
  expect(issues.length).toBeGreaterThan(0);
  expect(statement).toBeNull();
}

describe('the validator reports and never throws', () => {
  test('on any bytes or JSON in every file', () => {
    fc.assert(
      fc.property(fc.dictionary(fileName, content), (files) => refuses(files)),
      { numRuns: 500 },
    );
  });

  test('on one broken file beside good ones', () => {
    fc.assert(fc.property(fileName, content, (name, broken) => refuses({ ...good, [name]: broken })));
  });

  test('on any value anywhere in a good file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('statement.json', 'annotations.json'),
        fc.nat(),
        fc.jsonValue(),
        (name, at, value) => {
          const file: unknown = JSON.parse(new TextDecoder().decode(good[name]));
          const slots = slotsOf(file);
          slots[at % slots.length]!(value);
          const changed = { ...good, [name]: encoder.encode(JSON.stringify(file)) };
          expect(() => validateBundle(changed, regions, sha256)).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });

  test('on JSON nested a hundred thousand deep', () => {
    const deep = encoder.encode(`${'['.repeat(100_000)}"\\ud800"${']'.repeat(100_000)}`);
    for (const name of bundleFileNames) refuses({ ...good, [name]: deep });
  });

  test('on file names that every object has', () => {
    refuses(Object.create({ 'source.txt': new Uint8Array() }) as BundleFiles);
  });
});

describe('findJsonError', () => {
  const breaks = (text: string) => {
    try {
      JSON.parse(text);
      return false;
    } catch {
      return true;
    }
  };
  const piece = fc.oneof(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      '01',
      '-1.5e3',
      'true',
      'nul',
      ' ',
      '\n',
      '\u0001',
    ),
    fc.json(),
  );

  test('finds an error exactly where JSON.parse does', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(findJsonError(text) !== null).toBe(breaks(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('points at the first token that cannot stand there', () => {
    expect(findJsonError('{"a": 1,}')).toBe(8);
    expect(findJsonError('[1 2]')).toBe(3);
    expect(findJsonError("{'a': 1}")).toBe(1);
    expect(findJsonError('{"a": "b\nc"}')).toBe(8);
    expect(findJsonError('{"a": [1, 2')).toBe(11);
    expect(findJsonError('{} {}')).toBe(3);
    expect(findJsonError('[tru]')).toBe(1);
    expect(findJsonError('')).toBe(0);
  });
});

/** A setter for every value in a JSON document. */
function slotsOf(root: unknown): ((value: unknown) => void)[] {
  if (typeof root !== 'object' || root === null) return [];
  const holder = root as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    (value: unknown) => {
      holder[key] = value;
    },
    ...slotsOf(holder[key]),
  ]);
}
