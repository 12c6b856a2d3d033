import * as v from 'valibot';
import type { PlaceId, StepId } from '../model/ids.ts';
import { bounds, localized, reference, schemaReference, slug } from './schemaParts.ts';

export const stepSchema = v.strictObject({
  id: v.pipe(slug<StepId>(), v.description('Stands in addresses (`?step=…`): never change it.')),
  passage: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Number of the passage, from 1.')),
  places: v.pipe(
    v.array(reference<PlaceId>('place')),
    v.description('Places of the passage that must be seen; none where it names none.'),
  ),
  bounds: v.pipe(bounds, v.description('What the map shows, clear of the words over it.')),
  headline: localized,
  notes: v.pipe(localized, v.description('For whoever speaks; the audience does not see it.')),
  question: v.pipe(localized, v.description('For the class to discuss.')),
});

/** `steps.json`, which a bundle may bring: a talk from the text, scene by scene. */
export const stepsSchema = v.strictObject({
  $schema: v.exactOptional(schemaReference),
  steps: v.pipe(v.array(stepSchema), v.minLength(1, 'must hold at least one step')),
});

export type StepEntry = v.InferOutput<typeof stepSchema>;
