import { segments } from '../model/quotes.ts';
import type { Passage, Statement, Voice } from '../model/statement.ts';

export interface VoicePart {
  readonly voice: Voice;
  readonly start: number;
  /** First and last words of what the voice says here: enough to find it in the passage above. */
  readonly words: string;
}

/** The voices of a passage, span by span. */
export function voiceParts(statement: Statement, passage: Passage): readonly VoicePart[] {
  const runs: { voice: Voice; start: number; text: string }[] = [];
  for (const segment of segments(statement, passage)) {
    const voice = statement.voices.find(({ id }) => id === segment.voice);
    const last = runs.at(-1);
    if (last && (!voice || last.voice === voice)) last.text += segment.text;
    else if (voice) runs.push({ voice, start: segment.start, text: segment.text });
  }
  return runs.map(({ voice, start, text }) => ({ voice, start, words: abbreviate(text.trim()) }));
}

function abbreviate(text: string): string {
  const words = text.split(' ');
  return words.length <= 8 ? text : `${words.slice(0, 4).join(' ')} … ${words.slice(-3).join(' ')}`;
}
