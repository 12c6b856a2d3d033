import { createContext, use, useContext, useSyncExternalStore } from 'react';
import { english } from './catalogue.ts';
import { createMessages, type Messages } from './messages.ts';
import type { Translator } from './translator.ts';

export const MessagesContext = createContext<Messages>(
  createMessages('en', english, (language, group) =>
    Promise.reject(new Error(`Nothing loads ${language}/${group}.`)),
  ),
);

export function useTranslator(): Translator {
  const { subscribe, translator, pageTranslator } = useContext(MessagesContext);
  // Where a language is at hand, it can be spoken before the document has been taken over.
  return useSyncExternalStore(subscribe, translator, pageTranslator);
}

/** Asks for a group of messages at once; the result waits for it, as `use` does. */
export function useMessageGroup(group: Parameters<Messages['need']>[0]): () => void {
  const arriving = useContext(MessagesContext).need(group);
  return () => use(arriving);
}
