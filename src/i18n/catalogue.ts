import type { CompiledMessage } from 'icu-minify/format';
import en from './messages/en.json' with { type: 'json' };

export type MessageKey = keyof typeof en;

/** Messages of one language, compiled from ICU at build (see `src/build/messagesPlugin.ts`). */
export type Catalogue = Readonly<Record<MessageKey, CompiledMessage>>;

/** English ships with the application, so that there is always something to say. */
export const english: Catalogue = en;
