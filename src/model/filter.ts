import type { TopicId, VoiceId } from './ids.ts';
import { type Segment, segments } from './quotes.ts';
import type { Passage, Span, Statement } from './statement.ts';

/** What a reader wants to see of the text; within a list any, between the lists both. Empty lists want everything. */
export interface TextFilter {
  readonly voices: readonly VoiceId[];
  readonly topics: readonly TopicId[];
}

/** A segment that is also cut at the edges of topics. */
export interface FilteredSegment extends Segment {
  readonly wanted: boolean;
}

export function isFiltering({ voices, topics }: TextFilter): boolean {
  return voices.length > 0 || topics.length > 0;
}

/** The pieces of a passage, each wanted or not. Their texts, joined, are the passage to the character. */
export function filteredSegments(
  statement: Statement,
  passage: Passage,
  filter: TextFilter,
): readonly FilteredSegment[] {
  const topics = statement.topicSpans.filter(
    (span) => meets(span, passage) && filter.topics.includes(span.topic),
  );
  return segments(statement, passage).flatMap((segment) => {
    const edges = topics
      .flatMap(({ start, end }) => [start, end])
      .filter((at) => at > segment.start && at < segment.end);
    const cuts = [...new Set([segment.start, ...edges, segment.end])].sort((a, b) => a - b);
    return cuts.slice(1).map((end, index) => {
      const start = cuts[index] ?? segment.start;
      const spoken =
        filter.voices.length === 0 || (segment.voice !== null && filter.voices.includes(segment.voice));
      const about =
        filter.topics.length === 0 || topics.some((span) => span.start <= start && end <= span.end);
      return { ...segment, start, end, text: statement.text.slice(start, end), wanted: spoken && about };
    });
  });
}

/** The passages of which at least a part is wanted. */
export function wantedPassages(statement: Statement, filter: TextFilter): readonly Passage[] {
  if (!isFiltering(filter)) return statement.passages;
  return statement.passages.filter((passage) =>
    filteredSegments(statement, passage, filter).some(({ wanted, text }) => wanted && text.trim() !== ''),
  );
}

/** In how many passages each span's owner has a say. */
export function passagesWith<T extends Span>(statement: Statement, spans: readonly T[]): number {
  return statement.passages.filter((passage) => spans.some((span) => meets(span, passage))).length;
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
