import type { DatelineStore } from '../store/createDatelineStore.ts';

/** Once there is a search, by hand or in the address, fetches what shows its hits in the page. Returns the way to stop. */
export function connectFind(store: DatelineStore, root: HTMLElement): () => void {
  let stop: (() => void) | null = null;
  let ended = false;
  const start = (): void => {
    if (store.getState().view.query === '') return;
    unsubscribe();
    import('../find/showFound.ts').then(
      ({ showFound }) => {
        if (!ended) stop = showFound(store, root);
      },
      // Without the marks the list of results is still there.
      () => {},
    );
  };
  const unsubscribe = store.subscribe(start);
  start();
  return () => {
    ended = true;
    unsubscribe();
    stop?.();
  };
}
