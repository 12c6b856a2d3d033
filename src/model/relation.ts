import type { AnnotationId, PassageNumber, PlaceId, RelationId, VoiceId } from './ids.ts';
import type { Localized } from './language.ts';
import type { Span } from './statement.ts';

/** The words of one passage that support a relation. Offsets are UTF-16, into `Statement.text`. */
export interface Evidence extends Span {
  readonly passage: PassageNumber;
  /** The mentions that name the relation's places in these words; none where the words take a name for granted. */
  readonly mentions: readonly AnnotationId[];
  /** Who speaks in these words, in the order in which they begin. */
  readonly voices: readonly VoiceId[];
}

interface RelationBase {
  readonly id: RelationId;
  /** What the text says of the link, neutrally and as reported. */
  readonly name: Localized;
  readonly evidence: readonly Evidence[];
}

/** What the text says of places together, without a direction. */
export interface MutualRelation extends RelationBase {
  readonly kind: 'mutual';
  readonly members: readonly PlaceId[];
}

/** What the text says goes out from some places towards others. */
export interface DirectedRelation extends RelationBase {
  readonly kind: 'directed';
  readonly from: readonly PlaceId[];
  /** The places it goes to; those of `about`, where it goes to what places do together. */
  readonly to: readonly PlaceId[];
  readonly about: RelationId | null;
}

export type Relation = MutualRelation | DirectedRelation;

export function placesOf(relation: Relation): readonly PlaceId[] {
  return relation.kind === 'mutual' ? relation.members : [...relation.from, ...relation.to];
}

/** The relations to show: those of the chosen place, else those of the open passage. */
export function relationsFor(
  relations: readonly Relation[],
  place: PlaceId | null,
  passage: PassageNumber | null,
): readonly Relation[] {
  if (place !== null) return relations.filter((relation) => placesOf(relation).includes(place));
  return relations.filter(({ evidence }) => evidence.some((item) => item.passage === passage));
}
