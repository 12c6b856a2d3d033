import type { CreateDateline, DatelineEvents, DatelineOptions } from './api.ts';
import { followHeight } from './followHeight.ts';
import { frameAddress } from './frameAddress.ts';
import { createGuestClient } from './guestClient.ts';

const defaultHeightPx = 600;
const defaultTimeoutMs = 10_000;
const defaultTitle = 'Dateline: a text on a map';

type Listeners = { readonly [Type in keyof DatelineEvents]: Set<(detail: DatelineEvents[Type]) => void> };

/** `element` is in a page or comes into one; moved to another place in it, its frame loads anew. */
export const createDateline: CreateDateline = (element, options = {}) => {
  const { height = defaultHeightPx, timeoutMs = defaultTimeoutMs } = options;
  const url = frameAddress(options.src ?? folderOfScript(), document.baseURI, options);
  const iframe = createFrame(element.ownerDocument, options);
  const listeners: Listeners = { ready: new Set(), view: new Set(), resize: new Set() };

  const client = createGuestClient({
    window,
    guest: () => iframe.contentWindow,
    origin: url.origin,
    timeoutMs,
    emit: (type, detail) => {
      for (const listener of [...listeners[type]]) listener(detail);
    },
  });

  if (height === 'auto') {
    const follow = followHeight();
    listeners.resize.add((wanted) => {
      const heightPx = follow(wanted.height, performance.now());
      if (heightPx !== null) iframe.style.height = `${heightPx}px`;
    });
  }
  // A lazy frame may be loaded much later, when it comes into view: the wait begins when it has.
  iframe.addEventListener('load', client.expect);
  iframe.src = url.href;
  element.append(iframe);

  const request: typeof client.request = (type, payload) => {
    // Whoever asks wants an answer, which a frame below the fold would not give.
    iframe.loading = 'eager';
    return client.request(type, payload);
  };

  return {
    iframe,
    ready: client.ready,
    setView: (view) => request('setView', view),
    getView: () => request('getView', {}),
    on(type, listener) {
      listeners[type].add(listener);
      return () => listeners[type].delete(listener);
    },
    destroy() {
      client.destroy();
      for (const set of Object.values(listeners)) set.clear();
      iframe.remove();
    },
  };
};

/** All by properties: a strict host refuses `style=` attributes, never these. */
function createFrame(document: Document, options: DatelineOptions): HTMLIFrameElement {
  const { height = defaultHeightPx, title, sandbox } = options;
  const iframe = document.createElement('iframe');
  iframe.title = title || defaultTitle;
  iframe.loading = 'lazy';
  iframe.allow = 'fullscreen';
  iframe.allowFullscreen = true;
  iframe.referrerPolicy = 'strict-origin-when-cross-origin';
  if (typeof sandbox === 'string') iframe.setAttribute('sandbox', sandbox);
  iframe.style.display = 'block';
  iframe.style.boxSizing = 'border-box';
  iframe.style.width = '100%';
  iframe.style.height = `${height === 'auto' ? defaultHeightPx : height}px`;
  iframe.style.border = '0';
  return iframe;
}

/** The library is published beside the page. */
function folderOfScript(): string {
  const script = import.meta.url;
  return script.slice(0, script.lastIndexOf('/') + 1);
}
