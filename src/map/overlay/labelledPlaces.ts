import type { PlaceId } from '../../model/ids.ts';
import { limits, mostNamed } from '../../model/largeStatement.ts';
import type { Place, Statement } from '../../model/statement.ts';
import { indexOf } from '../../model/statementIndex.ts';

/**
 * The places that have a name on the map: the chosen one however seldom the text names it. A map that asks has none for
 * a soft extent: land wins the click inside it, so that its question mark would lead nowhere.
 */
export function labelledPlaces(
  statement: Statement,
  chosen: PlaceId | null,
  blind: boolean,
): readonly Place[] {
  const most = mostNamed(statement, limits.labels);
  if (blind) return most.filter(({ soft }) => !soft);
  const place = chosen && indexOf(statement).place.get(chosen);
  return place && !most.includes(place) ? [...most, place] : most;
}
