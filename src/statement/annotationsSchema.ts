import * as v from 'valibot';
import type { AnnotationId, PlaceId, TopicId, VoiceId } from '../model/ids.ts';
import { mentionKinds } from '../model/statement.ts';
import { offset, reference, schemaReference, slug, text } from './schemaParts.ts';

/** https://www.w3.org/TR/annotation-model/#selectors: the words with their surroundings, and where they stand. */
const target = v.strictObject({
  source: v.pipe(reference<string>('text'), v.description('The text: "text:" and the id in statement.json.')),
  selector: v.strictTuple([
    v.strictObject({
      type: v.literal('TextQuoteSelector'),
      exact: text,
      prefix: v.pipe(v.string(), v.description('The text right before the quote.')),
      suffix: v.pipe(v.string(), v.description('The text right after the quote.')),
    }),
    v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  ]),
});

const id = slug<AnnotationId>();
const type = v.literal('Annotation');

const placeBody = v.strictObject({
  type: v.literal('SpecificResource'),
  source: reference<PlaceId>('place'),
  kind: v.pipe(v.picklist(mentionKinds), v.description('In which way the words name the place.')),
  writtenAs: v.exactOptional(
    v.pipe(
      reference<PlaceId>('place'),
      v.description(
        'The place whose name is written, where a capital that is itself a place stands for a government.',
      ),
    ),
  ),
});

/** One annotation. Its motivation says its layer: mentions identify places, voices classify, topics tag. */
export const annotationSchema = v.variant('motivation', [
  v.strictObject({
    id,
    type,
    motivation: v.literal('identifying'),
    body: v.pipe(v.array(placeBody), v.minLength(1, 'must name at least one place')),
    target,
  }),
  v.strictObject({
    id,
    type,
    motivation: v.literal('classifying'),
    body: v.strictObject({ type: v.literal('SpecificResource'), source: reference<VoiceId>('voice') }),
    target,
  }),
  v.strictObject({
    id,
    type,
    motivation: v.literal('tagging'),
    body: v.strictObject({ type: v.literal('SpecificResource'), source: reference<TopicId>('topic') }),
    target,
  }),
]);

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `annotations.json`: a W3C AnnotationCollection with its one AnnotationPage embedded. */
export const annotationsSchema = v.strictObject({
  $schema: v.exactOptional(schemaReference),
  '@context': v.strictTuple([
    v.literal('http://www.w3.org/ns/anno.jsonld'),
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.description('Our own terms: text, place, voice, topic, kind, writtenAs.'),
    ),
  ]),
  id: text,
  type: v.literal('AnnotationCollection'),
  label: v.exactOptional(text),
  total: v.pipe(whole, v.description('The number of annotations.')),
  first: v.strictObject({
    id: text,
    type: v.literal('AnnotationPage'),
    startIndex: v.exactOptional(v.literal(0)),
    items: v.array(annotationSchema),
  }),
});

export type Annotation = v.InferOutput<typeof annotationSchema>;
