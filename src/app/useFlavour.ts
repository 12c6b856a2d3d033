import { useSyncExternalStore } from 'react';
import { useDateline } from '../store/react.ts';
import type { Flavour } from '../theme/palette.ts';

const query = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** The theme on screen: the address's, else the reader's choice, else the system's. */
export function useFlavour(): Flavour {
  const wanted = useDateline((state) => state.view.theme ?? state.preferredTheme);
  const system = useSyncExternalStore(
    subscribe,
    () => (window.matchMedia(query).matches ? 'dark' : 'light'),
    () => 'light' as const,
  );
  return wanted ?? system;
}
