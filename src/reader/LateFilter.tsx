import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react';
import type { TextFilter } from '../model/filter.ts';
import { useDateline } from '../store/react.ts';

const Filter = createContext<TextFilter>({ voices: [], topics: [] });

/** Hands the filter down to the passages that ask for it: the box is ticked at once, and the words pale after it. */
export function LateFilter({ children }: { children: ReactNode }) {
  const voices = useDateline((state) => state.view.voices);
  const topics = useDateline((state) => state.view.topics);
  const filter = useDeferredValue(useMemo(() => ({ voices, topics }), [voices, topics]));
  return <Filter value={filter}>{children}</Filter>;
}

export function useLateFilter(): TextFilter {
  return useContext(Filter);
}
