import type { Language, Localized } from './language.ts';
import type { Passage, Statement } from './statement.ts';

/** What a page adds to its statement for one language, in the order in which the statement holds its texts. */
export interface Words {
  /** Null where a text does not exist in the language. */
  readonly texts: readonly (string | null)[];
  /** Unofficial translations of the passages; empty where there are none. */
  readonly passages: readonly string[];
}

type Writable = { -readonly [Key in keyof Localized]: Localized[Key] };

/** Every text of ours in a value, in the order in which the value holds them. */
function* textsOf(value: unknown): Generator<Writable> {
  if (typeof value !== 'object' || value === null) return;
  if ('en' in value && typeof value.en === 'string') yield value as Writable;
  else for (const child of Object.values(value)) yield* textsOf(child);
}

/** Takes the words of one language out of a statement: what `teach` puts back. */
export function wordsOf(
  statement: Statement,
  passages: readonly string[],
  language: Exclude<Language, 'en'>,
): Words {
  return { texts: [...textsOf(statement)].map((text) => text[language] ?? null), passages };
}

/**
 * Fills a language into a statement that was sent without it. In place: it stays the same object, so that
 * nothing that is derived from it is derived again.
 */
export function teach(statement: Statement, language: Exclude<Language, 'en'>, words: Words): void {
  let at = 0;
  for (const text of textsOf(statement)) {
    const word = words.texts[at++];
    if (word !== null && word !== undefined) text[language] = word;
  }
  for (const [index, passage] of statement.passages.entries()) {
    const translation = words.passages[index];
    if (translation === undefined) continue;
    (passage as { translation?: Passage['translation'] }).translation = {
      ...passage.translation,
      [language]: translation,
    };
  }
}
