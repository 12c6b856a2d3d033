import type { Localized } from './language.ts';
import type { Evidence } from './relation.ts';

/** A date that the text does not give: ours, with where we have it from. */
export interface OwnDate {
  /** ISO 8601, a day. */
  readonly day: string;
  readonly source: Localized;
}

/** A moment that the text speaks of, in the order in which moments follow one another. */
export interface Moment {
  readonly id: string;
  readonly name: Localized;
  /** The words of the text that speak of it; what they say is the report's claim. */
  readonly evidence: readonly Evidence[];
  readonly date: OwnDate | null;
  /** A sentence of ours about what is not known. */
  readonly note: Localized | null;
}
