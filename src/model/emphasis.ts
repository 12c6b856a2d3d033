import type { PlaceId } from './ids.ts';
import type { Statement } from './statement.ts';
import { indexOf } from './statementIndex.ts';

/** How many shades there are between named least and named most. */
export const shadeCount = 5;

/** How often the text names a place. */
export function timesNamed(statement: Statement, place: PlaceId): number {
  return indexOf(statement).naming.get(place)?.length ?? 0;
}

/** How often it names the place that it names most. */
export function mostTimesNamed(statement: Statement): number {
  return Math.max(0, ...[...indexOf(statement).naming.values()].map(({ length }) => length));
}

/** The shade of a count between 1 and `most`, 1…`shadeCount`, in even steps; 0 where it is not named. */
export function shadeOf(times: number, most: number): number {
  return most === 0 ? 0 : Math.min(shadeCount, Math.ceil((times / most) * shadeCount));
}
