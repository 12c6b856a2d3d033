import { type Folded, fold } from './fold.ts';
import { occurrences } from './occurrences.ts';
import type { Passage, Place, Span, Statement } from './statement.ts';

/** Longer searches are cut: no passage is found by its two hundred and first letter. */
export const longestQuery = 200;

export interface FoundPlace {
  readonly place: Place;
  /** The name by which it was found, as it is written in the statement. */
  readonly name: string;
}

export interface FoundPassage {
  readonly passage: Passage;
  /** Offsets into `Statement.text`. */
  readonly hits: readonly Span[];
}

export interface Found {
  readonly places: readonly FoundPlace[];
  readonly passages: readonly FoundPassage[];
}

const nothing: Found = { places: [], passages: [] };

interface SearchIndex {
  readonly places: readonly { readonly place: Place; readonly names: readonly NameEntry[] }[];
  readonly passages: readonly { readonly passage: Passage; readonly folded: Folded }[];
}
interface NameEntry {
  readonly name: string;
  readonly folded: Folded;
}

const indexes = new WeakMap<Statement, SearchIndex>();

/** Folds every name and passage, once a statement: 10,000 passages take a moment the first time and no time after. */
function searchIndex(statement: Statement): SearchIndex {
  const known = indexes.get(statement);
  if (known) return known;
  const index: SearchIndex = {
    places: statement.places.map((place) => ({
      place,
      names: [...new Set([...Object.values(place.name), ...place.otherNames])].map((name) => ({
        name,
        folded: fold(name),
      })),
    })),
    passages: statement.passages.map((passage) => ({
      passage,
      folded: fold(statement.text.slice(passage.start, passage.end)),
    })),
  };
  indexes.set(statement, index);
  return index;
}

/** The places of that name and the passages with those words. Total: any string has an answer, the empty one nothing. */
export function search(statement: Statement, query: string): Found {
  const phrase = fold(query.slice(0, longestQuery)).text.trim();
  if (phrase === '') return nothing;
  const { places, passages } = searchIndex(statement);
  return { places: findPlaces(places, phrase), passages: findPassages(passages, phrase) };
}

/** By how well the best name fits: the whole name, its beginning, a word in it. */
function findPlaces(places: SearchIndex['places'], phrase: string): readonly FoundPlace[] {
  const ranked = places.flatMap(({ place, names }) => {
    const fits = names.flatMap(({ name, folded }) => {
      if (folded.text === phrase) return [{ rank: 0, name }];
      if (folded.text.startsWith(phrase)) return [{ rank: 1, name }];
      return occurrences(folded, phrase).length > 0 ? [{ rank: 2, name }] : [];
    });
    const best = fits.sort((a, b) => a.rank - b.rank)[0];
    return best ? [{ place, ...best }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ place, name }) => ({ place, name }));
}

/** The passages with the whole phrase; where there is none, those with all of its words. */
function findPassages(passages: SearchIndex['passages'], phrase: string): readonly FoundPassage[] {
  const whole = collect(passages, (folded) => occurrences(folded, phrase));
  if (whole.length > 0) return whole;
  const words = [...new Set(phrase.split(' '))];
  if (words.length < 2) return [];
  return collect(passages, (folded) => {
    const each: (readonly Span[])[] = [];
    for (const word of words) {
      const spans = occurrences(folded, word);
      if (spans.length === 0) return [];
      each.push(spans);
    }
    return apart(each.flat());
  });
}

function collect(
  passages: SearchIndex['passages'],
  hitsIn: (folded: Folded) => readonly Span[],
): readonly FoundPassage[] {
  return passages.flatMap(({ passage, folded }) => {
    const hits = hitsIn(folded);
    if (hits.length === 0) return [];
    const move = ({ start, end }: Span): Span => ({ start: passage.start + start, end: passage.start + end });
    return [{ passage, hits: hits.map(move) }];
  });
}

/** In order, the longer of two that share letters. */
function apart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
  }
  return kept;
}
