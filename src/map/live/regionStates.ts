import type { PlaceId, RegionId } from '../../model/ids.ts';
import type { Place } from '../../model/statement.ts';

export interface RegionState {
  readonly chosen: boolean;
  readonly hovered: boolean;
}

export type RegionStates = ReadonlyMap<RegionId, RegionState>;

const rest: RegionState = { chosen: false, hovered: false };

/** The regions that are not at rest: those of the chosen and marked places, of the one pointed at, and one that the text does not name. */
export function regionStates(
  chosen: PlaceId | null,
  hovered: PlaceId | null,
  places: readonly Place[],
  elsewhere: RegionId | null = null,
  marked: readonly PlaceId[] = [],
): RegionStates {
  const states = new Map<RegionId, RegionState>();
  for (const place of places) {
    const shown = place.id === chosen || marked.includes(place.id);
    if (!shown && place.id !== hovered) continue;
    for (const region of [...place.regions, place.id as string as RegionId])
      states.set(region, { chosen: shown, hovered: place.id === hovered });
  }
  if (elsewhere !== null) states.set(elsewhere, { chosen: true, hovered: false });
  return states;
}

/** What to set so that a map that shows `before` shows `after`; whole states, never the other regions. */
export function diffRegionStates(
  before: RegionStates,
  after: RegionStates,
): readonly (readonly [RegionId, RegionState])[] {
  const changes: [RegionId, RegionState][] = [];
  for (const id of before.keys()) if (!after.has(id)) changes.push([id, rest]);
  for (const [id, state] of after) {
    const was = before.get(id) ?? rest;
    if (was.chosen !== state.chosen || was.hovered !== state.hovered) changes.push([id, state]);
  }
  return changes;
}
