import { localize } from '../model/language.ts';
import type { Statement } from '../model/statement.ts';
import type { Translator } from './translator.ts';

/** Where the words are from and what they are, in sentences; `dated`, also whose the date is. */
export function sourceLine(t: Translator, { source, dateline }: Statement, dated = false): string {
  const sentences = [
    t('panel.source', { title: source.title, publisher: source.publisher }),
    localize(source.note, t.language),
  ];
  if (dated) sentences.push(localize(dateline.dateNote, t.language));
  // The full stop of Japanese brings its own space.
  return sentences.join(t.language === 'ja' ? '' : ' ');
}
