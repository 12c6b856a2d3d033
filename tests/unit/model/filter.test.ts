import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filteredSegments,
  isFiltering,
  passagesWith,
  type TextFilter,
  wantedPassages,
} from '../../../src/model/filter.ts';
import type { TopicId, VoiceId } from '../../../src/model/ids.ts';
import type { Passage, Statement, TopicSpan } from '../../../src/model/statement.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const { text } = smallStatement;
const second = smallStatement.passages[1] as Passage;
const filter = (voices: readonly string[], topics: readonly string[] = []): TextFilter => ({
  voices: voices as readonly VoiceId[],
  topics: topics as readonly TopicId[],
});

/** The small statement with topics over some of its words. */
function withTopics(...topics: readonly (readonly [topic: string, words: string])[]): Statement {
  const topicSpans = topics.map(([topic, words], index) => {
    const start = text.indexOf(words);
    return { id: `topic-${index}`, topic, start, end: start + words.length } as unknown as TopicSpan;
  });
  return { ...smallStatement, topicSpans };
}

const statement = withTopics(
  ['talks', 'met those of Beta'],
  ['talks', 'agreed; the reporter could not'],
  ['silence', 'Nobody else'],
);
const wanted = (chosen: TextFilter): string[] =>
  filteredSegments(statement, second, chosen).flatMap((piece) => (piece.wanted ? [piece.text] : []));
const numbers = (chosen: TextFilter): number[] =>
  wantedPassages(statement, chosen).map(({ number }) => number);

describe('filteredSegments', () => {
  it('are the passage to the character when they are joined', () => {
    const offset = fc.integer({ min: 0, max: text.length });
    const spans = fc.array(fc.tuple(offset, offset, fc.constantFrom('talks', 'silence')), { maxLength: 8 });
    const voices = fc.subarray(['reporter', 'envoy']);
    fc.assert(
      fc.property(spans, voices, fc.subarray(['talks', 'silence']), (found, speaking, topics) => {
        const topicSpans = found.map(([a, b, topic]) => ({
          topic,
          start: Math.min(a, b),
          end: Math.max(a, b),
        }));
        const any = { ...smallStatement, topicSpans: topicSpans as unknown as readonly TopicSpan[] };
        for (const passage of any.passages) {
          const pieces = filteredSegments(any, passage, filter(speaking, topics));
          expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(passage.start, passage.end));
          for (const piece of pieces) {
            const offsets = Array.from({ length: piece.end - piece.start }, (_, at) => piece.start + at);
            const inTopic = offsets.every((at) =>
              topicSpans.some(
                ({ topic, start, end }) => topics.includes(topic as never) && start <= at && at < end,
              ),
            );
            const isSpoken = speaking.length === 0 || speaking.includes(piece.voice as never);
            expect(piece.wanted).toBe(isSpoken && (topics.length === 0 || inTopic));
          }
        }
      }),
    );
  });

  it('want everything where nothing is chosen', () => {
    expect(wanted(filter([])).join('')).toBe(text.slice(second.start, second.end));
  });

  it('want what any of the chosen voices says', () => {
    expect(wanted(filter(['reporter'])).join('')).toBe('; the reporter could not reach Beta.');
    expect(wanted(filter(['reporter', 'envoy'])).join('')).toBe(text.slice(second.start, second.end));
  });

  it('want what is about a chosen topic, cut at its edges', () => {
    expect(wanted(filter([], ['talks'])).join('')).toBe('agreed; the reporter could not');
    expect(wanted(filter([], ['silence']))).toEqual([]);
  });

  it('want only what is both, where voices and topics are chosen', () => {
    expect(wanted(filter(['envoy'], ['talks']))).toEqual(['agreed']);
    expect(wanted(filter(['reporter'], ['talks', 'silence'])).join('')).toBe('; the reporter could not');
  });
});

describe('wantedPassages', () => {
  it('are all while nothing is chosen', () => {
    expect(isFiltering(filter([]))).toBe(false);
    expect(numbers(filter([]))).toEqual([1, 2, 3]);
  });

  it('are those with a wanted part', () => {
    expect(isFiltering(filter(['envoy']))).toBe(true);
    expect(isFiltering(filter([], ['talks']))).toBe(true);
    expect(numbers(filter(['envoy']))).toEqual([2]);
    expect(numbers(filter([], ['talks']))).toEqual([1, 2]);
    expect(numbers(filter(['envoy'], ['silence']))).toEqual([]);
  });

  it('do not count a part that is only white space', () => {
    const blank = { ...withTopics(['talks', ' of Alpha']) };
    const topicSpans = blank.topicSpans.map((span) => ({ ...span, end: span.start + 1 }));
    expect(wantedPassages({ ...blank, topicSpans }, filter([], ['talks']))).toEqual([]);
  });
});

describe('passagesWith', () => {
  it('counts the passages in which spans lie, each once', () => {
    const spansOf = (topic: string) => statement.topicSpans.filter((span) => span.topic === topic);
    expect(passagesWith(statement, spansOf('talks'))).toBe(2);
    expect(passagesWith(statement, spansOf('silence'))).toBe(1);
    expect(passagesWith(statement, [...spansOf('silence'), ...spansOf('silence')])).toBe(1);
    expect(passagesWith(statement, [])).toBe(0);
  });
});
