import { segments } from './quotes.ts';
import type { Passage, Span, Statement, Voice } from './statement.ts';
import { indexOf } from './statementIndex.ts';

/** What one voice says in a passage without a break. */
export interface VoicePart extends Span {
  readonly voice: Voice;
  readonly text: string;
}

/** The voices of a passage, span by span, in the order of the text. */
export function voiceParts(statement: Statement, passage: Passage): readonly VoicePart[] {
  const voices = indexOf(statement).voice;
  const parts: VoicePart[] = [];
  for (const { voice: id, start, end, text } of segments(statement, passage)) {
    const voice = voices.get(id ?? '');
    const last = parts.at(-1);
    if (last && (!voice || last.voice === voice))
      parts[parts.length - 1] = { ...last, end, text: last.text + text };
    else if (voice) parts.push({ voice, start, end, text });
  }
  return parts;
}

/**
 * First words: enough to find a span in the passage that stands above. Nothing is left out between words that are given,
 * since it may be the "not".
 */
export function abbreviate(text: string): string {
  const words = text.trim().split(' ');
  return words.length <= mostWords ? text.trim() : `${words.slice(0, firstWords).join(' ')} …`;
}

const mostWords = 12;
const firstWords = 9;
