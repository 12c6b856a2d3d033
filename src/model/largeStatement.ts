import { countPassages } from './countPassages.ts';
import type { Passage, Place, Statement } from './statement.ts';

/**
 * What a large statement shows at once. Each limit is far past what a page can be read with; each part that is cut says
 * so and leads to the rest.
 */
export const limits = {
  /** Names on the map. */
  labels: 60,
  /** Links over the still map: more are only in the list. */
  stillLinks: 400,
  /** Rows of a list before the reader asks for all. */
  listRows: 200,
  /** Passages, and places, in the document that is rendered at build. */
  document: 200,
  /** Rows of the table of who is named where, and its columns. */
  tableRows: 24,
  tableColumns: 30,
  /** Bars of the strip around the passage that is open. */
  bars: 60,
} as const;

/** Whether a statement shows less than all of it at once; it then comes as a file of its own beside the script. */
export function isLarge({ places, passages }: Statement): boolean {
  return Math.max(places.length, passages.length) > limits.document;
}

/** The places that the text names in most passages, in the statement's order; all where there are few. */
export function mostNamed(statement: Statement, most: number): readonly Place[] {
  if (statement.places.length <= most) return statement.places;
  const found = known.get(statement) ?? new Map<number, readonly Place[]>();
  known.set(statement, found);
  const places = found.get(most) ?? findMostNamed(statement, most);
  found.set(most, places);
  return places;
}

/** Asked for with each choice, and as long to find as there are places: found once a statement. */
const known = new WeakMap<Statement, Map<number, readonly Place[]>>();

function findMostNamed(statement: Statement, most: number): readonly Place[] {
  const counted = statement.places.map((place) => [place, countPassages(statement, place.id)] as const);
  const chosen = new Set(
    counted
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([place]) => place),
  );
  return statement.places.filter((place) => chosen.has(place));
}

/** As many passages as the strip holds, with `current` in their middle where that can be. */
export function passagesAround(
  passages: readonly Passage[],
  current: number | null,
  most: number,
): readonly Passage[] {
  if (passages.length <= most) return passages;
  const at = Math.max(
    0,
    passages.findIndex(({ number }) => number === current),
  );
  const start = Math.max(0, Math.min(passages.length - most, at - Math.floor(most / 2)));
  return passages.slice(start, start + most);
}
