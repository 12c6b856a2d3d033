import type { CompiledMessage } from 'icu-minify/format';
import core from './messages/en/core.json' with { type: 'json' };

/**
 * The messages of each language come in groups, one file each (`messages/<language>/<group>.json`): `core` is what the
 * first page needs, every other group arrives with the late view that speaks it.
 */
interface EnglishGroups {
  readonly core: typeof core;
  readonly classroom: typeof import('./messages/en/classroom.json');
  readonly embed: typeof import('./messages/en/embed.json');
  readonly about: typeof import('./messages/en/about.json');
  readonly present: typeof import('./messages/en/present.json');
  readonly cite: typeof import('./messages/en/cite.json');
  readonly find: typeof import('./messages/en/find.json');
  readonly offline: typeof import('./messages/en/offline.json');
  readonly policy: typeof import('./messages/en/policy.json');
  readonly relations: typeof import('./messages/en/relations.json');
  readonly reader: typeof import('./messages/en/reader.json');
  readonly share: typeof import('./messages/en/share.json');
}

export type MessageGroup = keyof EnglishGroups;

type KeysOf<Group> = Group extends unknown ? Exclude<keyof Group, 'default'> : never;
export type MessageKey = KeysOf<EnglishGroups[MessageGroup]>;

/** Messages of one language, compiled from ICU at build (see `src/build/messagesPlugin.ts`). */
export type Catalogue = Readonly<Partial<Record<MessageKey, CompiledMessage>>>;

/** English ships with the application, so that there is always something to say. */
export const english: Catalogue = core;
