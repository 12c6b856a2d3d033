import type { Language } from '../model/language.ts';

/** What a page says to the service worker. */
export type WorkerMessage =
  /** Keep this language; answered with a `KeepAnswer` on the port that comes along. */
  | { readonly type: 'keep'; readonly language: Language }
  /** The reader has agreed to the new version. Workbox's own word for it. */
  | { readonly type: 'SKIP_WAITING' };

export interface KeepAnswer {
  /** The page works in that language without network. */
  readonly kept: boolean;
}
