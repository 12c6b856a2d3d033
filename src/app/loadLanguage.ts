import { loadGroup } from '../i18n/loadGroup.ts';
import type { LoadGroup } from '../i18n/messages.ts';
import type { Language } from '../model/language.ts';
import type { Statement } from '../model/statement.ts';
import { teach, type Words } from '../model/words.ts';

/** A chunk each, which comes with the messages of its language. */
const words: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ words: Words }>>> = {
  ja: () => import('virtual:dateline/words/ja'),
  ko: () => import('virtual:dateline/words/ko'),
};

/** Loads messages, and with a language's core what the statement says in that language. */
export function createLoadLanguage(statement: Statement): LoadGroup {
  return async (language, group) => {
    if (language === 'en' || group !== 'core') return loadGroup(language, group);
    const [messages, content] = await Promise.all([loadGroup(language, group), words[language]()]);
    teach(statement, language, content.words);
    return messages;
  };
}
