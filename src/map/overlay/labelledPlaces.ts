import type { PlaceId } from '../../model/ids.ts';
import { limits, mostNamed } from '../../model/largeStatement.ts';
import type { Place, Statement } from '../../model/statement.ts';
import { indexOf } from '../../model/statementIndex.ts';

/** The places that have a name on the map: the chosen one however seldom the text names it. */
export function labelledPlaces(statement: Statement, chosen: PlaceId | null): readonly Place[] {
  const most = mostNamed(statement, limits.labels);
  const place = chosen && indexOf(statement).place.get(chosen);
  return place && !most.includes(place) ? [...most, place] : most;
}
