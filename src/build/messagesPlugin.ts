import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

/** Compiles the ICU messages of a catalogue when it is imported, so that no parser ships. A broken message fails the build. */
export function messagesPlugin(): Plugin {
  return {
    name: 'dateline:messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/i18n\/messages\/[\w-]+\/[\w-]+\.json$/ },
      handler(code, id) {
        const messages = JSON.parse(code) as Record<string, string>;
        const compiled = Object.entries(messages).map(([key, message]) => {
          try {
            return [key, compile(message)];
          } catch (cause) {
            throw new Error(`${id}: the message "${key}" is not valid ICU: ${String(cause)}`, { cause });
          }
        });
        return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
      },
    },
  };
}
