import type { PlaceId } from './ids.ts';
import type { Statement } from './statement.ts';
import { indexOf } from './statementIndex.ts';

/** In how many passages the text names a place; a passage that only writes its name for another place does not count. */
export function countPassages(statement: Statement, place: PlaceId): number {
  return new Set(
    indexOf(statement)
      .naming.get(place)
      ?.map(({ passage }) => passage),
  ).size;
}
