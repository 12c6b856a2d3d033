import * as v from 'valibot';
import { evidenceSchema } from './relationsSchema.ts';
import { calendarDay, localized, schemaReference, slug } from './schemaParts.ts';

/** `timeline.json`, which a bundle may bring: the moments that the text speaks of, in their order. */
export const timelineSchema = v.strictObject({
  $schema: v.exactOptional(schemaReference),
  moments: v.array(
    v.strictObject({
      id: slug<string>(),
      name: localized,
      evidence: v.pipe(
        v.array(evidenceSchema),
        v.minLength(1, 'must cite at least one passage'),
        v.description('The words of the text that speak of it: a claim of the text, not ours.'),
      ),
      date: v.exactOptional(
        v.pipe(
          v.strictObject({ day: calendarDay, source: localized }),
          v.description('A date of ours, where the text gives none, with its source.'),
        ),
      ),
      note: v.exactOptional(localized),
    }),
  ),
});

export type TimelineEntry = v.InferOutput<typeof timelineSchema>['moments'][number];
