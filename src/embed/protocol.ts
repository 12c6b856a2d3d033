import * as v from 'valibot';
import type { PassageNumber, PlaceId, StepId } from '../model/ids.ts';
import { languages } from '../model/language.ts';
import { protocolVersion } from '../model/message.ts';
import { themes, viewNames } from '../model/view.ts';
import type { KnownIds } from '../url/codecs.ts';

/** Who sent it, and what an answer is to bear. A message without this is somebody else's, and is ignored. */
const envelope = v.object({
  source: v.literal('dateline-host'),
  v: v.literal(protocolVersion),
  type: v.picklist(['setView', 'getView']),
  requestId: v.union([v.pipe(v.string(), v.maxLength(200)), v.pipe(v.number(), v.finite())]),
});

/** Structured clones can be maps, dates, arrays and more; a payload is none of these. */
const plainObject = v.custom<object>((value) => Object.prototype.toString.call(value) === '[object Object]');

/** Beyond ±180 the world goes on, once in each direction, as the guest's own camera may. */
const lng = v.pipe(v.number(), v.finite(), v.minValue(-540), v.maxValue(540));
const lat = v.pipe(v.number(), v.finite(), v.minValue(-90), v.maxValue(90));
const zoom = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(24));

const camera = v.strictObject({ lng, lat, zoom });

function setViewSchema(known: KnownIds) {
  const id = <Id extends string>(ids: ReadonlySet<Id>) =>
    v.pipe(
      v.string(),
      v.transform((value) => value as Id),
      v.check((value) => ids.has(value)),
    );
  const passage = v.pipe(
    v.number(),
    v.transform((value) => value as PassageNumber),
    v.check((value) => known.passages.has(value)),
  );
  return v.pipe(
    plainObject,
    v.strictObject({
      place: v.optional(v.nullable(id<PlaceId>(known.places))),
      passage: v.optional(v.nullable(passage)),
      view: v.optional(v.nullable(v.picklist(viewNames))),
      step: v.optional(v.nullable(id<StepId>(known.steps))),
      lang: v.optional(v.nullable(v.picklist(languages))),
      theme: v.optional(v.nullable(v.picklist(themes))),
      camera: v.optional(v.nullable(camera)),
    }),
  );
}

/** A `setView` payload with every field checked. */
export type CheckedRequest = v.InferOutput<ReturnType<typeof setViewSchema>>;

export type HostRequest = { readonly requestId: string | number } & (
  | { readonly type: 'getView' }
  | { readonly type: 'setView'; readonly wanted: CheckedRequest }
  | { readonly type: 'refused'; readonly error: string }
);

/** Reads whatever was posted. Null where it is no request of this protocol; never throws. */
export function createRequestReader(known: KnownIds): (data: unknown) => HostRequest | null {
  const schema = setViewSchema(known);

  return (data) => {
    try {
      const outer = v.safeParse(envelope, data, { abortEarly: true });
      if (!outer.success) return null;
      const { type, requestId } = outer.output;
      if (type === 'getView') return { type, requestId };
      const payload = (data as { readonly payload?: unknown }).payload;
      const inner = v.safeParse(schema, payload, { abortEarly: true });
      return inner.success
        ? { type, requestId, wanted: inner.output }
        : { type: 'refused', requestId, error: sentence(inner.issues[0]) };
    } catch {
      // What cannot even be read, such as a getter that throws, is nobody's request.
      return null;
    }
  };
}

const fields: Readonly<Record<string, string>> = {
  place: 'a place of this text, or null',
  passage: 'the number of a passage of this text, or null',
  view: `one of ${viewNames.join(', ')}, or null`,
  step: 'a step of this text, or null',
  lang: `one of ${languages.join(', ')}, or null`,
  theme: `one of ${themes.join(', ')}, or null`,
  camera: '{lng, lat, zoom} in degrees and MapLibre’s zoom, or null',
};

/** One sentence for whoever writes the host; it repeats only a little of what was sent. */
function sentence(issue: v.BaseIssue<unknown>): string {
  const [first, last] = [issue.path?.at(0), issue.path?.at(-1)];
  if (!first || !last) return 'The payload must be a plain object.';
  const name = String(first.key).slice(0, 40);
  const wanted = fields[name];
  if (wanted === undefined || !Object.hasOwn(fields, name)) return `setView has no field “${name}”.`;
  return `“${name}” must be ${wanted}; it is ${excerpt(first.value)}. Nothing was changed.`;
}

function excerpt(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, 40).toWellFormed()}”`;
  if (typeof value === 'object' && value !== null) return 'an object that does not fit';
  return String(value).slice(0, 40);
}
