import type { PassageNumber, PlaceId, VoiceId } from './ids.ts';
import {
  type Mention,
  type MentionKind,
  mentionKinds,
  type Passage,
  type Place,
  type Span,
  type Statement,
  type VoiceSpan,
} from './statement.ts';
import { indexOf } from './statementIndex.ts';

/** A piece of a passage under one mention (or none) and one voice. Offsets are UTF-16, into `Statement.text`. */
export interface Segment extends Span {
  readonly text: string;
  /** The mention that covers the piece, or null. A mention that two voices share comes in two pieces. */
  readonly mention: Mention | null;
  /** Who speaks; null only in a statement that did not pass the validator. */
  readonly voice: VoiceId | null;
}

/** A passage in which a place is named, with the spans that name it. */
export interface PlacePassage {
  readonly passage: Passage;
  readonly mentions: readonly Mention[];
  /** The place's name is written here, but only for another place ("Tokyo" for Japan's government). List it apart. */
  readonly writtenOnly: boolean;
}

/** Cuts a passage at every edge of a mention or a voice. The texts of the pieces, joined, are the passage to the character. */
export function segments(statement: Statement, passage: Passage): readonly Segment[] {
  const mentions = spansWithin(statement.mentions, passage);
  const voices = spansWithin(statement.voiceSpans, passage);
  const edges = new Set([passage.start, passage.end]);
  for (const span of [...mentions, ...voices]) {
    edges.add(Math.max(span.start, passage.start));
    edges.add(Math.min(span.end, passage.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? passage.start;
    return {
      start,
      end,
      text: statement.text.slice(start, end),
      mention: spanAt(mentions, start),
      voice: spanAt(voices, start)?.voice ?? null,
    };
  });
}

/** The spans that name a place, in the order of the text. "Tokyo" for Japan's government names Japan, not Tokyo. */
export function mentionsOf(statement: Statement, place: PlaceId): readonly Mention[] {
  return indexOf(statement).naming.get(place) ?? [];
}

/** The passages that name a place or at least write its name, in order; none for a place that the text does not name. */
export function passagesOf(statement: Statement, place: PlaceId): readonly PlacePassage[] {
  const { naming, writing, passage: passages } = indexOf(statement);
  const named = byPassage(naming.get(place));
  const written = byPassage(writing.get(place));
  const numbers = [...new Set([...named.keys(), ...written.keys()])].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const passage = passages.get(number);
    const mentions = named.get(number) ?? written.get(number) ?? [];
    return passage ? [{ passage, mentions, writtenOnly: !named.has(number) }] : [];
  });
}

/** How often a place is named in each way, zeros included. A span with two bodies counts once for each of its places. */
export function kindCounts(statement: Statement, place: PlaceId): Readonly<Record<MentionKind, number>> {
  const kinds = mentionsOf(statement, place).flatMap((mention) =>
    mention.bodies.filter((body) => body.place === place).map((body) => body.kind),
  );
  const count = (kind: MentionKind) => kinds.filter((found) => found === kind).length;
  return Object.fromEntries(mentionKinds.map((kind) => [kind, count(kind)])) as Record<MentionKind, number>;
}

/** Who speaks in a passage, each voice once, in the order in which they begin. */
export function voicesOf(statement: Statement, passage: Passage): readonly VoiceId[] {
  return [...new Set(spansWithin(statement.voiceSpans, passage).map((span: VoiceSpan) => span.voice))];
}

/** Who spoke last before an offset; null at the beginning. */
export function voiceBefore(statement: Statement, offset: number): VoiceId | null {
  const next = firstWhere(statement.voiceSpans, ({ end }) => end > offset);
  return statement.voiceSpans[next - 1]?.voice ?? null;
}

function byPassage(mentions: readonly Mention[] = []): ReadonlyMap<PassageNumber, readonly Mention[]> {
  const groups = new Map<PassageNumber, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.passage);
    if (group) group.push(mention);
    else groups.set(mention.passage, [mention]);
  }
  return groups;
}

function spanAt<T extends Span>(spans: readonly T[], offset: number): T | null {
  return spans.find((span) => span.start <= offset && offset < span.end) ?? null;
}

/** The spans that share text with a passage. Relies on spans being sorted and free of overlap, as the validator leaves them. */
function spansWithin<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  const first = firstWhere(spans, (span) => span.end > start);
  const last = firstWhere(spans, (span) => span.start >= end);
  return spans.slice(first, last);
}

/** Index of the first item that passes a test that all later ones pass too: 5,000 passages ask this of 10,000 spans. */
function firstWhere<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && !passes(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places that a passage names, in the order of the statement's list. */
export function placesIn(statement: Statement, passage: Passage): readonly Place[] {
  const ids = new Set(
    spansWithin(statement.mentions, passage).flatMap(({ bodies }) => bodies.map((body) => body.place)),
  );
  return ids.size === 0 ? [] : statement.places.filter(({ id }) => ids.has(id));
}
