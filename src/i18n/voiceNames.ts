import { localize } from '../model/language.ts';
import { voicesOf } from '../model/quotes.ts';
import type { Passage, Statement } from '../model/statement.ts';
import { indexOf } from '../model/statementIndex.ts';
import type { Translator } from './translator.ts';

/** Who speaks in a passage, as "A and B" in the reader's language. */
export function voiceNames(t: Translator, statement: Statement, passage: Passage): string {
  const { voice } = indexOf(statement);
  return t.list(
    voicesOf(statement, passage).flatMap((id) => {
      const found = voice.get(id);
      return found ? [localize(found.name, t.language)] : [];
    }),
  );
}
