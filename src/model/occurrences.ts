import type { Folded } from './fold.ts';
import type { Span } from './statement.ts';

/** Scripts that put spaces between words; in the others a word may begin anywhere. */
const spacedLetter =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]/u;

/**
 * Where a folded word or phrase stands, in offsets of the original, in order and apart. In a script with spaces it must
 * begin a word: "us" is not in "must".
 */
export function occurrences(folded: Folded, words: string): readonly Span[] {
  if (words === '') return [];
  const spans: Span[] = [];
  const mustBegin = spacedLetter.test(words.slice(0, 2));
  for (let at = folded.text.indexOf(words); at >= 0; ) {
    const isMidWord = mustBegin && at > 0 && spacedLetter.test(folded.text[at - 1] ?? '');
    if (!isMidWord) {
      const span = { start: folded.starts[at] ?? 0, end: folded.ends[at + words.length - 1] ?? 0 };
      const last = spans.at(-1);
      // Two matches inside one letter of the original are one.
      if (!last || span.start >= last.end) spans.push(span);
    }
    at = folded.text.indexOf(words, at + (isMidWord ? 1 : words.length));
  }
  return spans;
}
