import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bounds } from '../../../src/model/camera.ts';
import type { MentionKind, Place } from '../../../src/model/statement.ts';
import { loadBundle, readRegions } from '../../../src/statement/readBundle.ts';
import { root } from '../../runner/command.ts';

const folder = join(root, 'src/statement/tokyo-2024');
const { regions } = await readRegions(join(root, 'geo/layers/regions.json'));
const bundle = await loadBundle(folder, regions);
if (!bundle.statement)
  throw new Error(`The statement in ${folder} does not hold; run npm run check:statement.`);

/** The shipped statement: names, bounds and voices. What a place must quote is worked out anew from the files, below. */
export const statement = bundle.statement;

export const opening: Bounds = statement.opening;

const english = join(root, 'src/i18n/messages/en');
const messages: Readonly<Record<string, string>> = Object.assign(
  {},
  ...readdirSync(english).map((file) => JSON.parse(readFileSync(join(english, file), 'utf8'))),
);

export function message(key: string): string {
  const text = messages[key];
  if (text === undefined) throw new Error(`There is no message ${key}.`);
  return text;
}

export function placeOf(id: string): Place {
  const place = statement.places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`The statement has no place ${id}.`);
  return place;
}

export const placeIds: readonly string[] = statement.places.map((place) => place.id);

interface Body {
  readonly source: string;
  readonly kind?: MentionKind;
  readonly writtenAs?: string;
}

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: Body | readonly Body[];
  readonly target: { readonly selector: readonly { readonly start?: number; readonly end?: number }[] };
}

const annotations: readonly Annotation[] = JSON.parse(readFileSync(join(folder, 'annotations.json'), 'utf8'))
  .first.items;
const passageSpans: readonly { readonly start: number; readonly end: number }[] = JSON.parse(
  readFileSync(join(folder, 'statement.json'), 'utf8'),
).passages;
/** Selectors count code points. */
const characters = [...readFileSync(join(folder, 'source.txt'), 'utf8')];

/** The words of passage `number`, 1-based, straight from the source. */
export function passageText(number: number): string {
  const span = passageSpans[number - 1];
  if (!span) throw new Error(`There is no passage ${number}.`);
  return characters.slice(span.start, span.end).join('');
}

const bodiesOf = ({ body }: Annotation): readonly Body[] => [body].flat() as readonly Body[];

const spanOf = ({ target }: Annotation) => {
  const selector = target.selector.find(({ start }) => start !== undefined);
  return { start: selector?.start ?? -1, end: selector?.end ?? -1 };
};

const passageAt = (offset: number): number =>
  passageSpans.findIndex(({ start, end }) => start <= offset && offset < end) + 1;

const voiceAt = (offset: number): string => {
  const annotation = annotations.find((candidate) => {
    const { start, end } = spanOf(candidate);
    return (
      bodiesOf(candidate).some(({ source }) => source.startsWith('voice:')) && start <= offset && offset < end
    );
  });
  const id = annotation && bodiesOf(annotation)[0]?.source.slice('voice:'.length);
  const voice = statement.voices.find((candidate) => candidate.id === id);
  if (!voice) throw new Error(`Nobody speaks at ${offset}.`);
  return voice.name.en;
};

export interface ExpectedQuote {
  readonly passage: number;
  readonly text: string;
  /** Who speaks the first words that concern the place, in English. */
  readonly voice: string;
}

/** What the panel of a place must quote, in order: where it is named, then where its name stands for someone else. */
export function expectedQuotes(place: string): readonly ExpectedQuote[] {
  const quotes = (concerns: (body: Body) => boolean, except: ReadonlySet<number>) => {
    const found = new Map<number, ExpectedQuote>();
    for (const annotation of annotations.filter((one) => bodiesOf(one).some(concerns))) {
      const { start } = spanOf(annotation);
      const passage = passageAt(start);
      if (except.has(passage) || found.has(passage)) continue;
      found.set(passage, { passage, text: passageText(passage), voice: voiceAt(start) });
    }
    return [...found.values()].sort((a, b) => a.passage - b.passage);
  };
  const named = quotes(({ source }) => source === `place:${place}`, new Set());
  const written = quotes(
    ({ writtenAs }) => writtenAs === `place:${place}`,
    new Set(named.map(({ passage }) => passage)),
  );
  return [...named, ...written];
}

/** How often the text names a place in each way; ways that do not occur are left out. */
export function expectedKinds(place: string): ReadonlyMap<MentionKind, number> {
  const counts = new Map<MentionKind, number>();
  for (const { source, kind } of annotations.flatMap(bodiesOf)) {
    if (source === `place:${place}` && kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
