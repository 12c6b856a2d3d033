import './found.css';
import { type Found, search } from '../model/search.ts';
import type { DatelineStore } from '../store/createDatelineStore.ts';
import { rangeIn } from './rangesIn.ts';

const highlightName = 'dateline-found';

/**
 * Keeps what the address's search finds shown: counted in the store for strip and map, and marked in the page wherever a
 * passage's words stand. Returns the way to stop.
 */
export function showFound(store: DatelineStore, root: HTMLElement): () => void {
  let found: Found = { places: [], passages: [] };
  let asked: string | null = null;
  let scheduled = 0;

  const mark = (): void => {
    scheduled = 0;
    // Without the API the words are marked in the list of results only.
    if (!('highlights' in CSS)) return;
    const byNumber = new Map(found.passages.map((one) => [String(one.passage.number), one]));
    const ranges = [...root.querySelectorAll<HTMLElement>('[data-passage]')].flatMap((element) => {
      const one = byNumber.get(element.dataset.passage ?? '');
      return (one?.hits ?? []).flatMap(
        ({ start, end }) =>
          rangeIn(element, start - (one?.passage.start ?? 0), end - (one?.passage.start ?? 0)) ?? [],
      );
    });
    if (ranges.length > 0) CSS.highlights.set(highlightName, new Highlight(...ranges));
    else CSS.highlights.delete(highlightName);
  };
  const schedule = (): void => {
    if (scheduled === 0) scheduled = requestAnimationFrame(mark);
  };

  const ask = (): void => {
    const { statement, view } = store.getState();
    if (view.query === asked) return;
    asked = view.query;
    found = search(statement, asked);
    store.actions.setFound(
      asked === ''
        ? null
        : {
            passages: new Map(found.passages.map(({ passage, hits }) => [passage.number, hits.length])),
            places: new Set(found.places.map(({ place }) => place.id)),
          },
    );
    schedule();
  };

  // Views come late and change: their words are marked when they are there.
  const observer = new MutationObserver(() => {
    if (found.passages.length > 0) schedule();
  });
  observer.observe(root, { childList: true, subtree: true });
  const unsubscribe = store.subscribe(ask);
  ask();
  return () => {
    unsubscribe();
    observer.disconnect();
    cancelAnimationFrame(scheduled);
    if ('highlights' in CSS) CSS.highlights.delete(highlightName);
  };
}
