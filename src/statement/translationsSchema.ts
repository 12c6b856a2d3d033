import * as v from 'valibot';
import { schemaReference, text } from './schemaParts.ts';

const passages = v.pipe(
  v.array(text),
  v.description('One translation for each passage, in the order of the passages.'),
);

/** `translations.json`, which a bundle may bring: unofficial translations of ours, shown apart from the quoted words. */
export const translationsSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(schemaReference),
    ja: v.exactOptional(passages),
    ko: v.exactOptional(passages),
  }),
  v.check(({ ja, ko }) => ja !== undefined || ko !== undefined, 'must hold at least one language'),
);

export type TranslationsFile = v.InferOutput<typeof translationsSchema>;
