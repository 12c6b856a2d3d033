import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/model/ids.ts';
import type { RegionTable } from '../../../src/statement/bundle.ts';
import { draftAnnotations } from '../../../src/statement/draft/draftAnnotations.ts';
import { draftPassages, draftStatement } from '../../../src/statement/draft/draftStatement.ts';
import { sha256 } from '../../../src/statement/readBundle.ts';
import type { PlaceEntry, StatementFile } from '../../../src/statement/statementSchema.ts';
import { createTextIndex } from '../../../src/statement/textIndex.ts';
import { validateBundle } from '../../../src/statement/validate.ts';

const regions: RegionTable = {
  alpha: { name: { en: 'Alpha' }, label: [1, 1], bounds: [0, 0, 2, 2] },
  'alpha-bay': { name: { en: 'Alpha Bay' }, label: [3, 1], bounds: [2, 0, 4, 2] },
};
const places: readonly PlaceEntry[] = [
  { id: 'alpha' as PlaceId, role: 'party', otherNames: ['Alphan', '𝒜lpha'] },
  { id: 'alpha-bay' as PlaceId, role: 'waters' },
];
const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);

function draftOf(text: string): {
  statement: StatementFile;
  annotations: ReturnType<typeof draftAnnotations>;
} {
  const drafted = draftStatement('made-up', text, sha256(bytes(text)), 'en', '2031-03-04');
  const statement = { ...drafted, places: [...places] };
  return { statement, annotations: draftAnnotations(statement, createTextIndex(text), regions) };
}

interface DraftedItem {
  readonly body: readonly { readonly source: string; readonly kind: string }[];
  readonly motivation: string;
  readonly target: { readonly selector: readonly [{ readonly exact: string }, { readonly start: number }] };
}

function mentionsIn(text: string): string[] {
  const { first } = draftOf(text).annotations as { first: { items: readonly DraftedItem[] } };
  return first.items
    .filter(({ motivation }) => motivation === 'identifying')
    .map(({ body, target }) => `${body[0]?.source} ${body[0]?.kind} ${target.selector[0].exact}`);
}

describe('a drafted bundle', () => {
  it('holds, whatever the text', () => {
    const word = fc.constantFrom(
      'Alpha',
      'Alpha Bay',
      'Alphan',
      '𝒜lpha',
      'met',
      '“so,”',
      'e\u0301',
      '東京',
      '1.5',
    );
    const end = fc.constantFrom('. ', '! ', '.\n', '.\n\n', '? ');
    const sentence = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 8 }), end)
      .map(([words, stop]) => words.join(' ') + stop);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const text = sentences.join('');
        const { statement, annotations } = draftOf(text);
        const files = {
          'source.txt': bytes(text),
          'statement.json': bytes(JSON.stringify(statement)),
          'annotations.json': bytes(JSON.stringify(annotations)),
        };
        expect(validateBundle(files, regions, sha256).issues).toEqual([]);
      }),
    );
  });

  it('has a passage a sentence, and none across paragraphs', () => {
    const text = 'One met two.  Then both left\nwithout a word.\n';
    expect(draftPassages(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'One met two.',
      'Then both left',
      'without a word.',
    ]);
  });

  it('marks whole words, the longer name first, and leaves other names for an author to say what they are', () => {
    expect(mentionsIn('Alpha and Alpha Bay; Alphabet, the Alphan.')).toEqual([
      'place:alpha place Alpha',
      'place:alpha-bay place Alpha Bay',
      'place:alpha demonym Alphan',
    ]);
  });
});
