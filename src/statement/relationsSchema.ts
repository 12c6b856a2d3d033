import * as v from 'valibot';
import type { AnnotationId, PlaceId, RelationId } from '../model/ids.ts';
import { localized, reference, schemaReference, slug, text } from './schemaParts.ts';

/** Words of the text that support what is said of it, with the mentions in them. */
export const evidenceSchema = v.strictObject({
  passage: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Number of the passage, from 1.')),
  quote: v.pipe(text, v.description('Words of the passage, to the character; they stand in it once.')),
  annotations: v.pipe(
    v.array(slug<AnnotationId>()),
    v.description('Ids of the mentions in these words, in annotations.json.'),
  ),
});

const places = v.pipe(v.array(reference<PlaceId>('place')), v.minLength(1, 'must name at least one place'));

const shared = {
  id: slug<RelationId>(),
  name: localized,
  evidence: v.pipe(v.array(evidenceSchema), v.minLength(1, 'must cite at least one passage')),
};

export const relationSchema = v.variant('kind', [
  v.strictObject({
    ...shared,
    kind: v.pipe(v.literal('mutual'), v.description('Of places together, without a direction.')),
    members: v.pipe(v.array(reference<PlaceId>('place')), v.minLength(2, 'must name at least two places')),
  }),
  v.strictObject({
    ...shared,
    kind: v.pipe(v.literal('directed'), v.description('From places towards others.')),
    from: places,
    to: v.pipe(
      v.union([places, reference<RelationId>('relation')]),
      v.description('Places, or a mutual relation: what places do together.'),
    ),
  }),
]);

/** `relations.json`, which a bundle may bring: what the text links, each with the words that say so. */
export const relationsSchema = v.strictObject({
  $schema: v.exactOptional(schemaReference),
  relations: v.array(relationSchema),
});

export type RelationEntry = v.InferOutput<typeof relationSchema>;
export type EvidenceEntry = v.InferOutput<typeof evidenceSchema>;
