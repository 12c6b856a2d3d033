import type { StatementFile } from '../statementSchema.ts';
import { countCodePoints } from '../textIndex.ts';

/** What an author replaces. English, since every bundle has that. */
const blank = { en: 'To be written.' };

/**
 * A `statement.json` to begin with: the text's sentences as passages, one voice, no place yet. Sentences are cut by
 * `Intl.Segmenter`, which knows no abbreviations: read them over.
 * @param id the bundle's id, a slug
 * @param language BCP 47 tag of the text
 * @param today ISO 8601 date, to be replaced by the text's
 */
export function draftStatement(
  id: string,
  text: string,
  sha256: string,
  language: string,
  today: string,
): StatementFile {
  return {
    id,
    sha256,
    language,
    headline: blank,
    dateline: { place: blank, date: today, dateNote: blank },
    introduction: blank,
    source: { title: 'To be written.', publisher: 'To be written.', url: null, note: blank },
    opening: [-170, -55, 190, 75],
    passages: draftPassages(text, language),
    voices: [{ id: 'author' as StatementFile['voices'][number]['id'], name: blank, description: blank }],
    topics: [],
    places: [],
  };
}

/** The sentences of each paragraph, without white space at their edges; offsets in code points. */
export function draftPassages(text: string, language: string): StatementFile['passages'] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const passages: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split(/(\n+)/)) {
    for (const { segment } of sentences.segment(line)) {
      const from = start + countCodePoints(segment) - countCodePoints(segment.trimStart());
      const words = segment.trim();
      if (words !== '') passages.push({ start: from, end: from + countCodePoints(words) });
      start += countCodePoints(segment);
    }
  }
  return passages;
}
