import type { PassageNumber, PlaceId, VoiceId } from './ids.ts';
import type { Place, Statement } from './statement.ts';
import { indexOf } from './statementIndex.ts';

/** How often a passage names a place, and who speaks there. */
export interface Naming {
  readonly times: number;
  readonly voices: readonly VoiceId[];
}

/** For each of some places, the passages that name it; a passage that does not is absent. */
export function namingTable(
  statement: Statement,
  places: readonly Place[],
): ReadonlyMap<PlaceId, ReadonlyMap<PassageNumber, Naming>> {
  const voiceAt = voiceFinder(statement);
  return new Map(
    places.map(({ id }) => {
      const row = new Map<PassageNumber, Naming>();
      for (const mention of indexOf(statement).naming.get(id) ?? []) {
        const { times, voices } = row.get(mention.passage) ?? { times: 0, voices: [] };
        const voice = voiceAt(mention.start);
        const isNew = voice !== null && !voices.includes(voice);
        row.set(mention.passage, { times: times + 1, voices: isNew ? [...voices, voice] : voices });
      }
      return [id, row] as const;
    }),
  );
}

/** In how many passages each two of some places are both named: rows and columns as the places come. */
export function namedTogether(
  statement: Statement,
  places: readonly Place[],
): readonly (readonly number[])[] {
  const passages = places.map(
    ({ id }) => new Set((indexOf(statement).naming.get(id) ?? []).map(({ passage }) => passage)),
  );
  return passages.map((a) => passages.map((b) => [...a].filter((passage) => b.has(passage)).length));
}

/** Voice spans are sorted and free of overlap, as the validator leaves them. */
function voiceFinder({ voiceSpans }: Statement): (offset: number) => VoiceId | null {
  return (offset) => {
    let low = 0;
    let high = voiceSpans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((voiceSpans[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const span = voiceSpans[low];
    return span && span.start <= offset ? span.voice : null;
  };
}
