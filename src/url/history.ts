import type { Statement } from '../model/statement.ts';
import type { View } from '../model/view.ts';
import { type DatelineStore, isEmbedded } from '../store/createDatelineStore.ts';
import { formatView, parseView } from './codecs.ts';
import { knownIds } from './knownIds.ts';

/** What Back should undo. Everything else (theme, filters, search) replaces the current entry. */
const steps = ['view', 'place', 'passage', 'step'] as const satisfies readonly (keyof View)[];

/**
 * Reads the view from an address. A fragment `#place-japan` or `#passage-3`, where the plain links of the document
 * lead, is the later choice: it wins over the query.
 */
export function readLocation(location: { search: string; hash: string }, statement: Statement): View {
  const known = knownIds(statement);
  const view = parseView(location.search, known);
  const [, parameter, value] = /^#(place|passage)-([\w-]+)$/.exec(location.hash) ?? [];
  if (!parameter || !value) return view;
  const chosen = parseView(`${parameter}=${value}`, known);
  if (chosen.place === null && chosen.passage === null) return view;
  return { ...view, place: chosen.place, passage: chosen.passage };
}

/** A talk that a link carries stays in the address until its view, which is late, has read it. */
const carried = (hash: string): string => (hash.startsWith('#talk=') ? hash : '');

/** Keeps the address and the store the same, both ways. Returns the way to stop. */
export function connectHistory(store: DatelineStore, window: Window): () => void {
  const { statement } = store.getState();

  const write = (view: View, push: boolean): void => {
    const url = `${window.location.pathname}${formatView(view)}${carried(window.location.hash)}`;
    try {
      if (push) window.history.pushState(null, '', url);
      else window.history.replaceState(null, '', url);
    } catch {
      // Mobile Safari throws past 100 writes in 30 seconds, and some sandboxes refuse any. The page goes on without.
    }
  };

  const read = (): void => {
    const view = readLocation(window.location, statement);
    store.actions.setView(view, 'history');
    if (window.location.hash !== '') write(view, false);
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.view === before.view || state.driver === 'address' || state.driver === 'history') return;
    const moved = steps.some((key) => state.view[key] !== before.view[key]);
    // No step of an embedded page takes its host's Back.
    write(state.view, moved && state.driver === 'reader' && !isEmbedded(state));
  });

  // A link into the document (#place-…) has been read into the view: the query is its one address.
  if (window.location.hash !== '' || formatView(store.getState().view) !== window.location.search) {
    write(store.getState().view, false);
  }
  window.addEventListener('popstate', read);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', read);
  };
}
