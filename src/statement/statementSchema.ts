import * as v from 'valibot';
import type { PlaceId, RegionId, TopicId, VoiceId } from '../model/ids.ts';
import { roles, sourceKinds } from '../model/statement.ts';
import {
  bounds,
  calendarDay,
  localized,
  offset,
  position,
  schemaReference,
  slug,
  text,
} from './schemaParts.ts';

const placeSchema = v.strictObject({
  id: slug<PlaceId>(),
  role: v.pipe(v.picklist(roles), v.description('How the text treats the place; never how we judge it.')),
  name: v.exactOptional(localized),
  otherNames: v.exactOptional(
    v.pipe(v.array(text), v.description('Other names a reader may search for, in any language.')),
  ),
  regions: v.exactOptional(
    v.pipe(
      v.array(slug<RegionId>()),
      v.description(
        'Features of the geo layers, the one that gives name, label and bounds first. Default: the id.',
      ),
    ),
  ),
  point: v.exactOptional(position),
  bounds: v.exactOptional(bounds),
  soft: v.exactOptional(
    v.pipe(v.boolean(), v.description('A soft extent: definitions vary, land wins the click.')),
  ),
  showAsPoint: v.exactOptional(
    v.pipe(v.boolean(), v.description('Drawn and clicked as a point while its regions are small on screen.')),
  ),
  note: v.exactOptional(localized),
  links: v.exactOptional(
    v.strictObject({
      wikidata: v.exactOptional(
        v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'must be a Wikidata id such as Q17')),
      ),
      iso3166: v.exactOptional(
        v.pipe(
          v.string(),
          v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be an ISO 3166 code such as JP or JP-13'),
        ),
      ),
    }),
  ),
});

export const passageSchema = v.strictObject({ start: offset, end: offset });

/** `statement.json`: what the text is, how it falls into passages, and what its annotations may speak of. */
export const statementSchema = v.strictObject({
  $schema: v.exactOptional(schemaReference),
  id: slug<string>(),
  sha256: v.pipe(
    v.string(),
    v.regex(/^[\da-f]{64}$/, 'must be 64 lower-case hex digits'),
    v.description('SHA-256 of source.txt.'),
  ),
  language: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(-[\dA-Za-z]{2,8})*$/, 'must be a BCP 47 tag such as en'),
    v.description('BCP 47 tag of the text.'),
  ),
  headline: localized,
  dateline: v.strictObject({
    place: localized,
    date: calendarDay,
    dateNote: localized,
  }),
  introduction: localized,
  source: v.strictObject({
    title: text,
    publisher: text,
    url: v.nullable(v.pipe(v.string(), v.url())),
    kind: v.exactOptional(
      v.pipe(
        v.picklist(sourceKinds),
        v.description('What the text is, for citations and metadata. Default: document.'),
      ),
    ),
    note: localized,
  }),
  opening: bounds,
  passages: v.pipe(
    v.array(passageSchema),
    v.minLength(1, 'must hold at least one passage'),
    v.description('The sentences of the text in order; offsets in Unicode code points, end exclusive.'),
  ),
  voices: v.array(v.strictObject({ id: slug<VoiceId>(), name: localized, description: localized })),
  topics: v.array(v.strictObject({ id: slug<TopicId>(), name: localized })),
  places: v.array(placeSchema),
});

export type StatementFile = v.InferOutput<typeof statementSchema>;
export type PlaceEntry = StatementFile['places'][number];
export type PassageEntry = StatementFile['passages'][number];
