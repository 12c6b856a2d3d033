import { type RefObject, useEffect, useRef } from 'react';
import { isEmbedded } from '../store/createDatelineStore.ts';
import { useDatelineStore } from '../store/react.ts';

/**
 * A panel's heading takes the focus when a reader has chosen something, so that the keyboard and the screen reader are
 * where the new words are; never on load, never in an embed.
 */
export function useHeadingFocus(wanted: boolean): RefObject<HTMLHeadingElement | null> {
  const store = useDatelineStore();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const state = store.getState();
    if (wanted && state.driver === 'reader' && !isEmbedded(state))
      heading.current?.focus({ preventScroll: true });
  }, [store, wanted]);

  return heading;
}
