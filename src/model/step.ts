import type { Bounds } from './camera.ts';
import type { PassageNumber, PlaceId, StepId } from './ids.ts';
import type { Localized } from './language.ts';

/** One scene of the talk: a passage, the places of it that the map shows, and what a teacher says and asks. */
export interface Step {
  readonly id: StepId;
  readonly passage: PassageNumber;
  /** Places of the passage that must be seen; none where it names none. */
  readonly places: readonly PlaceId[];
  /** What the map shows, clear of the words over it. */
  readonly bounds: Bounds;
  readonly headline: Localized;
  /** For whoever speaks; the audience does not see it. */
  readonly notes: Localized;
  /** For the class to discuss. */
  readonly question: Localized;
}
