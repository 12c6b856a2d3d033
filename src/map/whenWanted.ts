import { afterPaint } from '../store/afterPaint.ts';

const gestures = ['pointerdown', 'wheel', 'touchstart', 'keydown'] as const;

/**
 * Whether an element is on a screen that has been painted, where that can be told at once: a document that was rendered
 * at build stands there before any script. What an iframe shows of itself it does not know.
 */
function isSeen(element: HTMLElement): boolean {
  if (window.parent !== window || performance.getEntriesByType('paint').length === 0) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Runs once: when the element is in view and has been painted, or at the first gesture on it. Returns the way to call it off. */
export function whenWanted(element: HTMLElement, run: () => void): () => void {
  let cancelPaint = (): void => {};
  const stop = (): void => {
    cancelPaint();
    observer.disconnect();
    for (const gesture of gestures) element.removeEventListener(gesture, start);
  };
  const start = (): void => {
    stop();
    run();
  };
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    cancelPaint = afterPaint(start);
  });
  if (isSeen(element)) {
    run();
    return () => {};
  }
  observer.observe(element);
  for (const gesture of gestures) element.addEventListener(gesture, start, { passive: true });
  return stop;
}
