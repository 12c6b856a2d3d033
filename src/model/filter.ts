import type { PassageNumber, PlaceId, TopicId, VoiceId } from './ids.ts';
import { type Segment, segments } from './quotes.ts';
import type { Passage, Span, Statement } from './statement.ts';

/** What a reader wants to see of the text; within a list any, between the lists both. Empty lists want everything. */
export interface TextFilter {
  readonly voices: readonly VoiceId[];
  readonly topics: readonly TopicId[];
}

/** A segment that is also cut where what is wanted begins and ends. */
export interface FilteredSegment extends Segment {
  readonly wanted: boolean;
}

/** What a filter leaves; null where it wants everything. */
export interface Wanted {
  /** In the order of the text, apart from one another. */
  readonly spans: readonly Span[];
  readonly passages: ReadonlySet<PassageNumber>;
  /** The places that are named there. */
  readonly places: ReadonlySet<PlaceId>;
}

export function isFiltering({ voices, topics }: TextFilter): boolean {
  return voices.length > 0 || topics.length > 0;
}

let latest: { statement: Statement; key: string; wanted: Wanted } | null = null;

/** Worked out once for all that ask: passages, bars and names. */
export function wantedBy(statement: Statement, filter: TextFilter): Wanted | null {
  if (!isFiltering(filter)) return null;
  const key = `${filter.voices} ${filter.topics}`;
  if (latest?.statement === statement && latest.key === key) return latest.wanted;
  const spans = wantedSpans(statement, filter);
  const hasWords = ({ start, end }: Span): boolean => statement.text.slice(start, end).trim() !== '';
  const passages = meeting(statement.passages, spans, hasWords).map(({ number }) => number);
  const mentions = meeting(statement.mentions, spans);
  const places = mentions.flatMap(({ bodies }) => bodies.map(({ place }) => place));
  const wanted = { spans, passages: new Set(passages), places: new Set(places) };
  latest = { statement, key, wanted };
  return wanted;
}

/** The pieces of a passage, each wanted or not. Their texts, joined, are the passage to the character. */
export function filteredSegments(
  statement: Statement,
  passage: Passage,
  filter: TextFilter,
): readonly FilteredSegment[] {
  const wanted = wantedBy(statement, filter);
  if (!wanted) return segments(statement, passage).map((segment) => ({ ...segment, wanted: true }));
  const here = within(wanted.spans, passage);
  return segments(statement, passage).flatMap((segment) => {
    const edges = here
      .flatMap(({ start, end }) => [start, end])
      .filter((at) => at > segment.start && at < segment.end);
    const cuts = [...new Set([segment.start, ...edges, segment.end])];
    return cuts.slice(1).map((end, index) => {
      const start = cuts[index] ?? segment.start;
      const text = statement.text.slice(start, end);
      return { ...segment, start, end, text, wanted: here.some((span) => meets(span, { start, end })) };
    });
  });
}

/** The passages of which at least a part is wanted. */
export function wantedPassages(statement: Statement, filter: TextFilter): readonly Passage[] {
  const wanted = wantedBy(statement, filter);
  return wanted ? statement.passages.filter(({ number }) => wanted.passages.has(number)) : statement.passages;
}

/** In how many passages each span's owner has a say. Spans are sorted, as in a statement. */
export function passagesWith<T extends Span>(statement: Statement, spans: readonly T[]): number {
  return meeting(statement.passages, spans).length;
}

function wantedSpans(statement: Statement, { voices, topics }: TextFilter): readonly Span[] {
  const all = [{ start: 0, end: statement.text.length }];
  const spoken = statement.voiceSpans.filter(({ voice }) => voices.includes(voice));
  const about = statement.topicSpans.filter(({ topic }) => topics.includes(topic));
  return shared(voices.length > 0 ? joined(spoken) : all, topics.length > 0 ? joined(about) : all);
}

/** Spans that overlap as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else if (start < end) result.push({ start, end });
  }
  return result;
}

/** What two lists of spans have in common; each list sorted and free of overlap. */
function shared(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  let next = 0;
  for (const { start, end } of a) {
    while ((b[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    for (let at = next; (b[at]?.start ?? end) < end; at += 1) {
      const other = b[at];
      if (other) result.push({ start: Math.max(start, other.start), end: Math.min(end, other.end) });
    }
  }
  return result;
}

/** The items that share text with any of some spans, both sorted; `counts` may refuse what they share. */
function meeting<T extends Span>(
  items: readonly T[],
  spans: readonly Span[],
  counts: (common: Span) => boolean = () => true,
): readonly T[] {
  let next = 0;
  return items.filter((item) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= item.start) next += 1;
    for (let at = next; ; at += 1) {
      const span = spans[at];
      if (!span || span.start >= item.end) return false;
      const common = { start: Math.max(span.start, item.start), end: Math.min(span.end, item.end) };
      if (meets(span, item) && counts(common)) return true;
    }
  });
}

/** The spans that share text with one span; sorted and free of overlap. */
function within(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((spans[last]?.start ?? end) < end) last += 1;
  return spans.slice(low, last);
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
