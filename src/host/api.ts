/*
 * What a host page can use. This file imports nothing and declares nothing but types: it is also the beginning of
 * `dist/embed.d.ts`, word for word (src/build/hostLibraryPlugin.ts).
 */

/** Where a map stands: the point under its centre, and a zoom in MapLibre's terms (the world is 512 px wide at 0). */
export interface DatelineCamera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What the embedded page shows. */
export interface DatelineView {
  readonly place: string | null;
  /** One-based. */
  readonly passage: number | null;
  readonly view: string;
  readonly step: string | null;
  readonly lang: string | null;
  readonly theme: string | null;
  /** The full page that shows the same. */
  readonly url: string;
  readonly camera: DatelineCamera;
}

/** What to show. What is left out stays as it is, null clears; one wrong field, and nothing changes. */
export interface DatelineViewRequest {
  readonly place?: string | null;
  /** One-based. */
  readonly passage?: number | null;
  readonly view?: string | null;
  readonly step?: string | null;
  readonly lang?: string | null;
  readonly theme?: string | null;
  readonly camera?: DatelineCamera | null;
}

/** What the embedded page says of itself once it listens. */
export interface DatelineReady {
  readonly v: number;
  readonly languages: readonly string[];
  /** Ids that `place` takes. */
  readonly places: readonly string[];
}

export interface DatelineEvents {
  /** The page listens; again after each time that it was loaded anew. */
  readonly ready: DatelineReady;
  /** It shows something else; the first one says what it opened with. */
  readonly view: DatelineView;
  /** The height that the page would like to have, CSS pixels. */
  readonly resize: { readonly height: number };
}

export interface DatelineOptions {
  /** Address of a Dateline page; what its query chooses is what is shown first. By default the folder of this script. */
  readonly src?: string;
  /** Where to begin, in the words of the address. */
  readonly place?: string | null;
  readonly passage?: number | string | null;
  readonly view?: string | null;
  readonly step?: string | null;
  readonly lang?: string | null;
  readonly theme?: string | null;
  /** Everything; map, panel and zoom buttons; map and labels. */
  readonly ui?: 'full' | 'minimal' | 'none' | (string & {}) | null;
  /** One colour, six hexadecimal digits without `#`. */
  readonly accent?: string | null;
  /** CSS pixels, or `auto` to follow what the page asks for. 600 by default. */
  readonly height?: number | 'auto';
  /** What screen readers call the frame. */
  readonly title?: string;
  /** The frame's `sandbox`; it needs `allow-scripts`. By default there is none. */
  readonly sandbox?: string | null;
  /** How long to wait for the page, and for each answer, milliseconds. 10,000 by default. */
  readonly timeoutMs?: number;
}

/** One embedded page. */
export interface Dateline {
  readonly iframe: HTMLIFrameElement;
  /** Resolves once the page listens. Rejects with a sentence where it does not, or has been removed before. */
  readonly ready: Promise<DatelineReady>;
  /** Resolves to what is shown then. Rejects with the page's reason where it refuses. */
  readonly setView: (request: DatelineViewRequest) => Promise<DatelineView>;
  readonly getView: () => Promise<DatelineView>;
  /** Calls back on each event. Returns the way to stop. */
  readonly on: <Type extends keyof DatelineEvents>(
    type: Type,
    listener: (detail: DatelineEvents[Type]) => void,
  ) => () => void;
  /** Takes the frame out of the page. What is still asked for rejects. */
  readonly destroy: () => void;
}

/** Puts a page into an element, after what is in it. Throws a TypeError where `src` is no address of a page. */
export type CreateDateline = (element: Element, options?: DatelineOptions) => Dateline;

/**
 * `<dateline-map place="…" lang="…"><a href="…">A link</a></dateline-map>`: its attributes are the options; those of the
 * view can be changed at any time. Events: `ready`, `view`, `resize` with their detail, `error` with a sentence.
 */
export interface DatelineMapElement extends HTMLElement {
  /** Null before the element is in a page, and where `src` is no address of a page. */
  readonly dateline: Dateline | null;
  readonly setView: Dateline['setView'];
  readonly getView: Dateline['getView'];
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-map': DatelineMapElement;
  }
}
