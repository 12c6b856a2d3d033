import type { Camera } from './camera.ts';
import type { Language } from './language.ts';
import type { Theme, ViewName } from './view.ts';

/**
 * What an embedded page (the guest) and the page around it (the host) say to each other, by `postMessage`.
 * docs/EMBEDDING.md is the same for people.
 */
export const protocolVersion = 1;

/** Links a request and its answer; whatever the host likes, as long as it is short. */
export type RequestId = string | number;

/** What the guest shows: the answer to every request that it grants, and the payload of `view`. */
export interface GuestView {
  readonly place: string | null;
  /** One-based. */
  readonly passage: number | null;
  readonly view: ViewName;
  readonly step: string | null;
  /** Null where the page's own language applies, as in a view's address. */
  readonly lang: Language | null;
  /** Null where the reader's system decides. */
  readonly theme: Theme | null;
  /** The full page that shows the same: absolute, without `embed` and `ui`. */
  readonly url: string;
  /** Where the map is, or is on its way to. */
  readonly camera: Camera;
}

/** What a host may ask the guest to show. What is left out stays; `null` clears; a camera of `null` is the whole view. */
export interface ViewRequest {
  readonly place?: string | null;
  readonly passage?: number | null;
  readonly view?: ViewName | null;
  readonly step?: string | null;
  readonly lang?: Language | null;
  readonly theme?: Theme | null;
  readonly camera?: Camera | null;
}

/** What a host can rely on before it asks for anything. */
export interface GuestReady {
  readonly v: typeof protocolVersion;
  readonly languages: readonly Language[];
  /** Ids that `place` takes, in the text's own order. */
  readonly places: readonly string[];
}

export type Answer =
  | { readonly ok: true; readonly result: GuestView }
  /** `error` is one sentence in English, for whoever writes the host. */
  | { readonly ok: false; readonly error: string };

interface FromGuest<Type extends string, Payload> {
  readonly source: 'dateline';
  readonly v: typeof protocolVersion;
  readonly type: Type;
  readonly payload: Payload;
}

interface FromHost<Type extends string, Payload> {
  readonly source: 'dateline-host';
  readonly v: typeof protocolVersion;
  readonly type: Type;
  readonly payload: Payload;
  readonly requestId: RequestId;
}

export type GuestMessage =
  | FromGuest<'ready', GuestReady>
  | FromGuest<'view', GuestView>
  /** Height that the page would like to have at its present width, CSS pixels; it never depends on the height it has. */
  | FromGuest<'resize', { readonly height: number }>
  | (FromGuest<'ack', Answer> & { readonly requestId: RequestId });

export type HostMessage =
  | FromHost<'setView', ViewRequest>
  | FromHost<'getView', Readonly<Record<string, never>>>;
