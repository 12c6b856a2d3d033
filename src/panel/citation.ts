import type { Translator } from '../i18n/translator.ts';
import type { Passage, Statement } from '../model/statement.ts';

/** The words with where they are from: quote, passage, title, publisher, date of the meeting, address. */
export function citation(t: Translator, statement: Statement, passage: Passage, url: string | null): string {
  return t('citation', {
    quote: statement.text.slice(passage.start, passage.end),
    number: passage.number,
    title: statement.source.title,
    publisher: statement.source.publisher,
    date: new Date(statement.dateline.date),
    url: url ?? '',
  }).trimEnd();
}
