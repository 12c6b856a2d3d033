import { mostNamed } from '../model/largeStatement.ts';
import type { Found, FoundPassage, FoundPlace } from '../model/search.ts';
import type { Statement } from '../model/statement.ts';

export type FindOption =
  | { readonly kind: 'place'; readonly id: string; readonly found: FoundPlace }
  | { readonly kind: 'passage'; readonly id: string; readonly found: FoundPassage };

export interface FindOptions {
  readonly places: readonly FindOption[];
  readonly passages: readonly FindOption[];
  /** All that was found, of which the list shows a part. */
  readonly total: { readonly places: number; readonly passages: number; readonly hits: number };
  /** The places are not found but offered: nothing was searched, or nothing found. */
  readonly suggested: boolean;
}

/** More rows than anybody reads; what is cut is counted. */
const most = { places: 12, passages: 50, suggestions: 8 } as const;

export function findOptions(statement: Statement, found: Found): FindOptions {
  const nothing = found.places.length === 0 && found.passages.length === 0;
  const places = nothing
    ? mostNamed(statement, most.suggestions).map((place) => ({ place, name: place.name.en }))
    : found.places;
  return {
    places: places
      .slice(0, nothing ? most.suggestions : most.places)
      .map((one) => ({ kind: 'place', id: `find-place-${one.place.id}`, found: one })),
    passages: found.passages
      .slice(0, most.passages)
      .map((one) => ({ kind: 'passage', id: `find-passage-${one.passage.number}`, found: one })),
    total: {
      places: found.places.length,
      passages: found.passages.length,
      hits: found.passages.reduce((sum, { hits }) => sum + hits.length, 0),
    },
    suggested: nothing,
  };
}
