import * as v from 'valibot';

/** Schemas that both files of a bundle share. Text of ours is never empty. */
export const text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));

export const localized = v.pipe(
  v.strictObject({ en: text, ja: v.exactOptional(text), ko: v.exactOptional(text) }),
  v.description('A text of ours; English always, Japanese and Korean where they exist.'),
);

const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** A lower-case id as in `north-korea`, branded. */
export function slug<Id extends string>() {
  return v.pipe(
    v.string(),
    v.regex(
      new RegExp(`^${slugPattern}$`),
      'must be a slug: lower-case letters and digits, joined by single hyphens',
    ),
    v.transform((id) => id as Id),
  );
}

/** A compact IRI as in `place:north-korea`; parses to the branded id after the colon. */
export function reference<Id extends string>(prefix: string) {
  return v.pipe(
    v.string(),
    v.regex(new RegExp(`^${prefix}:${slugPattern}$`), `must be "${prefix}:" and an id`),
    v.transform((iri) => iri.slice(prefix.length + 1) as Id),
  );
}

/** Offset into the text, Unicode code points. */
export const offset = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(360));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));

export const position = v.pipe(
  v.strictTuple([longitude, latitude]),
  v.description('[longitude, latitude], degrees.'),
);

export const bounds = v.pipe(
  v.strictTuple([longitude, latitude, longitude, latitude]),
  v.check(
    ([west, south, east, north]) => west < east && south < north,
    'must have west < east and south < north',
  ),
  v.description(
    '[west, south, east, north], degrees; east exceeds 180 where the area crosses the antimeridian.',
  ),
);

export const schemaReference = v.pipe(
  v.string(),
  v.description('Where an editor finds the schema of this file.'),
);

/** A day as `2024-07-28`. */
export const calendarDay = v.pipe(
  v.string(),
  v.isoDate('must be a date such as 2024-07-28'),
  v.check((date) => isCalendarDate(date), 'must be a day of the calendar'),
);

function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
