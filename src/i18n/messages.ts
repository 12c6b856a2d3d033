import type { Language } from '../model/language.ts';
import { type Catalogue, english, type MessageGroup } from './catalogue.ts';
import { createTranslator, type Translator } from './translator.ts';

/** How long what did not arrive counts as missing, before it is asked for again: long enough to show that it is. */
export const forgetFailureMs = 500;

/** Resolves to one group of one language; rejects where it does not arrive. */
export type LoadGroup = (language: Language, group: MessageGroup) => Promise<Catalogue>;

/** What the page can say: one language at a time, group by group as late views need them. */
export interface Messages {
  readonly translator: () => Translator;
  /** The same in the language that the page was made in, which the document at hand was rendered with. */
  readonly pageTranslator: () => Translator;
  /** Calls back when the translator has changed. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves once the group can be said in the present language. The same promise each time, until it fails. */
  readonly need: (group: MessageGroup) => Promise<void>;
  /** Changes the language once all that is needed has arrived in it; stays where it is, and rejects, where that fails. */
  readonly speak: (language: Language) => Promise<void>;
}

/** `catalogue` is the core of `language`. What another language lacks is said in English. */
export function createMessages(language: Language, catalogue: Catalogue, load: LoadGroup): Messages {
  const listeners = new Set<() => void>();
  const needed = new Map<MessageGroup, Promise<void>>();
  let said: Catalogue = { ...english, ...catalogue };
  let translator = createTranslator(said, language);
  let pageTranslator = translator;
  let latest = language;

  const say = (language: Language, more: Catalogue): void => {
    said = { ...said, ...more };
    translator = createTranslator(said, language);
    if (language === pageTranslator.language) pageTranslator = translator;
    for (const listener of listeners) listener();
  };

  return {
    translator: () => translator,
    pageTranslator: () => pageTranslator,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    need(group) {
      const known = needed.get(group);
      if (known !== undefined) return known;
      const arriving = (async () => {
        // The language may change on the way: what arrives must be in the one that is spoken then.
        for (let asked: Language | null = null; asked !== translator.language; ) {
          asked = translator.language;
          const [fallback, own] = await Promise.all([load('en', group), load(asked, group)]);
          if (asked === translator.language) say(asked, { ...fallback, ...own });
        }
      })();
      needed.set(group, arriving);
      arriving.catch(() => setTimeout(() => needed.delete(group), forgetFailureMs));
      return arriving;
    },
    async speak(language) {
      latest = language;
      if (language === translator.language) return;
      const groups: readonly MessageGroup[] = ['core', ...needed.keys()];
      const loaded = await Promise.all(groups.map((group) => load(language, group)));
      // A later wish has overtaken this one.
      if (latest === language) say(language, Object.assign({}, ...loaded));
    },
  };
}
