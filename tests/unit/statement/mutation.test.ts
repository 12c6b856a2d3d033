import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/model/issue.ts';
import type { BundleFiles, RegionTable } from '../../../src/statement/bundle.ts';
import { readBundle, sha256 } from '../../../src/statement/readBundle.ts';
import { validateBundle } from '../../../src/statement/validate.ts';
import { fixtureNames, readFixture, shipped, stubRegions } from './fixtures.ts';

interface Selector {
  exact: string;
  start: number;
  end: number;
}
interface Item {
  id: string;
  target: { selector: [Selector, Selector] };
}

let regions: RegionTable;
let bundles: readonly { readonly name: string; readonly files: BundleFiles }[];

beforeAll(async () => {
  regions = await stubRegions();
  const good = await Promise.all(
    fixtureNames('good').map(async (name) => ({ name, files: await readFixture('good', name) })),
  );
  bundles = [{ name: 'tokyo-2024', files: await readBundle(shipped) }, ...good];
});

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const encode = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
/** Any character that UTF-8 can hold. */
const character = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });

describe('a valid bundle with one character changed', () => {
  test('in the text, hash recomputed, is refused by the name of every annotation that quotes it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), character, (which, item, at, replacement) => {
        const { files } = bundles[which % bundles.length]!;
        const annotations = itemsOf(files);
        const { start, end } = annotations[item % annotations.length]!.target.selector[1];
        const text = [...decode(files['source.txt'])];
        const index = start + (at % (end - start));
        fc.pre(text[index] !== replacement);
        text[index] = replacement;
        const source = encode(text.join(''));
        const statement = { ...JSON.parse(decode(files['statement.json'])), sha256: sha256(source) };
        const changed = { ...files, 'source.txt': source, 'statement.json': encode(statement) };

        const { issues } = validateBundle(changed, regions, sha256);
        const quoting = annotations.filter(
          ({ target }) => target.selector[1].start <= index && index < target.selector[1].end,
        );
        for (const { id } of quoting) expect(namesMismatch(issues, id), id).toBe(true);
        expect(issues.some((issue) => issue.code === 'wrong-hash')).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('in a quote is refused by the name of that annotation', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), character, (which, item, at, replacement) => {
        const { files } = bundles[which % bundles.length]!;
        const file = JSON.parse(decode(files['annotations.json'])) as { first: { items: Item[] } };
        const { id, target } = file.first.items[item % file.first.items.length]!;
        const quote = [...target.selector[0].exact];
        fc.pre(quote[at % quote.length] !== replacement);
        quote[at % quote.length] = replacement;
        target.selector[0].exact = quote.join('');

        const { issues, statement } = validateBundle(
          { ...files, 'annotations.json': encode(file) },
          regions,
          sha256,
        );
        expect(namesMismatch(issues, id), id).toBe(true);
        expect(statement).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('of position is refused by the name of that annotation', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: -40, max: 40 }), (which, item, shift) => {
        fc.pre(shift !== 0);
        const { files } = bundles[which % bundles.length]!;
        const file = JSON.parse(decode(files['annotations.json'])) as { first: { items: Item[] } };
        const { id, target } = file.first.items[item % file.first.items.length]!;
        const position = target.selector[1];
        position.start = Math.max(0, position.start + shift);
        position.end += shift;
        fc.pre(position.start < position.end);

        const { issues } = validateBundle({ ...files, 'annotations.json': encode(file) }, regions, sha256);
        expect(issues.some((issue) => issue.subject === id)).toBe(true);
      }),
    );
  });
});

function itemsOf(files: BundleFiles): readonly Item[] {
  return (JSON.parse(decode(files['annotations.json'])) as { first: { items: Item[] } }).first.items;
}

function namesMismatch(issues: readonly Issue[], id: string): boolean {
  return issues.some(
    (issue) => issue.subject === id && ['quote-mismatch', 'position-out-of-range'].includes(issue.code),
  );
}
