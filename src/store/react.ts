import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { DatelineActions, DatelineState, DatelineStore } from './createDatelineStore.ts';
import { laterOf } from './later.ts';

/** The one store, handed down by the composition root so that tests and the prerender can bring their own. */
export const DatelineContext = createContext<DatelineStore | null>(null);

export function useDatelineStore(): DatelineStore {
  const store = useContext(DatelineContext);
  if (!store) throw new Error('A component that reads the store must be rendered inside DatelineContext.');
  return store;
}

/** Selectors must return the same reference for the same state; derive with `useMemo` in the component. */
export function useDateline<T>(selector: (state: DatelineState) => T): T {
  return useStore(useDatelineStore(), selector);
}

/** The same for what accompanies a choice: it follows once the browser has painted what was chosen, so that the words come first. */
export function useDatelineLater<T>(selector: (state: DatelineState) => T): T {
  return useStore(laterOf(useDatelineStore()), selector);
}

export function useActions(): DatelineActions {
  return useDatelineStore().actions;
}
