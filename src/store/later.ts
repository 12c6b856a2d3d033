import { createStore, type StoreApi } from 'zustand/vanilla';
import { afterPaint } from './afterPaint.ts';
import type { DatelineState, DatelineStore } from './createDatelineStore.ts';

const known = new WeakMap<DatelineStore, StoreApi<DatelineState>>();

/**
 * The store as the page has last been painted with it: what changes comes a paint later, and what changes meanwhile comes
 * with it. One a store, so that all that accompanies a choice follows it together.
 */
export function laterOf(store: DatelineStore): StoreApi<DatelineState> {
  const found = known.get(store);
  if (found) return found;
  // It began as the store did: that is what React hydrates.
  const later = createStore(store.getInitialState);
  const follow = (): void => later.setState(store.getState(), true);
  follow();
  known.set(store, later);
  let waits = false;
  store.subscribe(() => {
    if (waits) return;
    waits = true;
    afterPaint(() => {
      waits = false;
      follow();
    });
  });
  return later;
}
