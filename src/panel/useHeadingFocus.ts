import { type RefObject, useEffect, useRef } from 'react';
import { useDatelineStore } from '../store/react.ts';

/**
 * A panel's heading takes the focus when a reader has chosen something, so that the keyboard and the screen reader are
 * where the new words are; never on load, never in an embed.
 */
export function useHeadingFocus(wanted: boolean): RefObject<HTMLHeadingElement | null> {
  const store = useDatelineStore();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const { driver, view } = store.getState();
    if (wanted && driver === 'reader' && !view.embed) heading.current?.focus({ preventScroll: true });
  }, [store, wanted]);

  return heading;
}
