import type { Language } from '../model/language.ts';

/** A file of the site as Workbox lists it; the path is seen from the folder that the service worker is in. */
export interface OfflineFile {
  readonly url: string;
  /** Null where the name changes with the content. */
  readonly revision: string | null;
  /** Of a file whose name stays: what comes from a later deploy than the rest is refused. */
  readonly integrity?: string;
}

/** Languages that are kept when a reader has one of them; English is in the shell. */
export type OtherLanguage = Exclude<Language, 'en'>;

/** What one build has to keep. */
export interface OfflineFiles {
  /** Names the build: the same where all files are the same. */
  readonly version: string;
  /** Everything that any view needs, in English. */
  readonly shell: readonly OfflineFile[];
  /** What a language adds: its document, its messages, what the statement says in it. */
  readonly languages: Readonly<Record<OtherLanguage, readonly OfflineFile[]>>;
}
