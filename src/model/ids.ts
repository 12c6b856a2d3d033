/** Ids are branded so that a place id cannot be handed to something that wants a voice id. */
declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** Stable slug of a place of the statement, as in `?place=north-korea`. */
export type PlaceId = Branded<string, 'PlaceId'>;
/** Slug of a feature in the geo layers, as in `north-korea`; every country has one, named by the text or not. */
export type RegionId = Branded<string, 'RegionId'>;
export type VoiceId = Branded<string, 'VoiceId'>;
export type TopicId = Branded<string, 'TopicId'>;
export type AnnotationId = Branded<string, 'AnnotationId'>;
export type RelationId = Branded<string, 'RelationId'>;
export type StepId = Branded<string, 'StepId'>;
/** One-based number of a passage (a sentence of the text). */
export type PassageNumber = Branded<number, 'PassageNumber'>;
