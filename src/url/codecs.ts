import type { PassageNumber, PlaceId, StepId, TopicId, VoiceId } from '../model/ids.ts';
import { languages } from '../model/language.ts';
import { defaultView, interfaceLevels, themes, type View, viewNames } from '../model/view.ts';

/** The ids that the statement knows; anything else in an address falls back to the default. */
export interface KnownIds {
  readonly places: ReadonlySet<PlaceId>;
  readonly passages: ReadonlySet<PassageNumber>;
  readonly steps: ReadonlySet<StepId>;
  readonly topics: ReadonlySet<TopicId>;
  readonly voices: ReadonlySet<VoiceId>;
}

/** One query parameter. `parse` is total: it answers undefined for what it does not understand. */
interface Codec<T> {
  readonly parameter: string;
  readonly parse: (text: string, known: KnownIds) => T | undefined;
  readonly format: (value: T) => string;
}

/** Longer searches and seeds are cut, not refused: an address is typed and pasted by people. */
const freeTextLimit = 200;

const identity = (text: string): string => text;

function oneOf<T extends string>(parameter: string, values: readonly T[]): Codec<T> {
  return { parameter, parse: (text) => values.find((value) => value === text), format: identity };
}

function optional<T>(codec: Codec<T>): Codec<T | null> {
  return { ...codec, format: (value) => (value === null ? '' : codec.format(value)) };
}

function member<T extends string>(parameter: string, set: (known: KnownIds) => ReadonlySet<T>): Codec<T> {
  return {
    parameter,
    parse: (text, known) => (set(known).has(text as T) ? (text as T) : undefined),
    format: identity,
  };
}

function list<T extends string>(
  parameter: string,
  set: (known: KnownIds) => ReadonlySet<T>,
): Codec<readonly T[]> {
  return {
    parameter,
    // In the statement's own order, so that one filter has one address.
    parse: (text, known) => {
      const wanted = new Set(text.split(','));
      return [...set(known)].filter((id) => wanted.has(id));
    },
    format: (ids) => ids.join(','),
  };
}

/** The cut may halve a pair, and half a pair cannot be written into an address. */
const shorten = (text: string): string => text.slice(0, freeTextLimit).toWellFormed();

const freeText = (parameter: string): Codec<string> => ({ parameter, parse: shorten, format: shorten });

const passage: Codec<PassageNumber> = {
  parameter: 'passage',
  parse(text, known) {
    const number = /^[1-9]\d{0,5}$/.test(text) ? (Number(text) as PassageNumber) : null;
    return number !== null && known.passages.has(number) ? number : undefined;
  },
  format: String,
};

const accent: Codec<string> = {
  parameter: 'accent',
  parse: (text) => (/^[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined),
  format: identity,
};

const embed: Codec<boolean> = {
  parameter: 'embed',
  parse: (text) => text === '1',
  format: (value) => (value ? '1' : ''),
};

/** The URL contract, one row a parameter, in the order in which an address is written. */
const codecs: { readonly [Key in keyof View]: Codec<View[Key]> } = {
  view: oneOf('view', viewNames),
  place: optional(member('place', (known) => known.places)),
  passage: optional(passage),
  step: optional(member('step', (known) => known.steps)),
  topics: list('topic', (known) => known.topics),
  voices: list('voice', (known) => known.voices),
  query: freeText('q'),
  seed: freeText('seed'),
  lang: optional(oneOf('lang', languages)),
  theme: optional(oneOf('theme', themes)),
  embed,
  accent: optional(accent),
  ui: oneOf('ui', interfaceLevels),
};

const keys = Object.keys(codecs) as (keyof View)[];

/** Reads a query string (`?place=japan`, with or without `?`). Never throws; what is unknown or broken is the default. */
export function parseView(search: string, known: KnownIds): View {
  const parameters = new URLSearchParams(search);
  const parsed = keys.map((key) => {
    const codec: Codec<View[typeof key]> = codecs[key] as Codec<View[typeof key]>;
    const text = parameters.get(codec.parameter);
    return [key, (text === null ? undefined : codec.parse(text, known)) ?? defaultView[key]] as const;
  });
  return Object.fromEntries(parsed) as unknown as View;
}

/** Writes a query string with its `?`, or an empty one. Defaults are left out; `parseView` of it gives the view back. */
export function formatView(view: View): string {
  const parts = keys.flatMap((key) => {
    const codec = codecs[key] as Codec<View[typeof key]>;
    const text = codec.format(view[key]);
    if (text === '' || text === codec.format(defaultView[key])) return [];
    // Commas are legal in a query and easier to read than %2C.
    return [`${codec.parameter}=${encodeURIComponent(text).replaceAll('%2C', ',')}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
