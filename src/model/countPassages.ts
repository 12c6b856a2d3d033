import type { PlaceId } from './ids.ts';
import { passagesOf } from './quotes.ts';
import type { Statement } from './statement.ts';

/** In how many passages the text names a place; a passage that only writes its name for another place does not count. */
export function countPassages(statement: Statement, place: PlaceId): number {
  return passagesOf(statement, place).filter(({ writtenOnly }) => !writtenOnly).length;
}
