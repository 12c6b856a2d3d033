/** Runs once the browser has painted and has nothing better to do. Returns the way to call it off. */
export function afterPaint(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(run, { timeout: 1000 });
    return () => window.cancelIdleCallback(handle);
  }
  const handle = setTimeout(run, 100);
  return () => clearTimeout(handle);
}

const gestures = ['pointerdown', 'wheel', 'touchstart', 'keydown'] as const;

/** Runs once: when the element is in view and the browser idle, or at the first gesture on it. Returns the way to call it off. */
export function whenWanted(element: HTMLElement, run: () => void): () => void {
  let cancelIdle = (): void => {};
  const stop = (): void => {
    cancelIdle();
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
    cancelIdle = afterPaint(start);
  });
  observer.observe(element);
  for (const gesture of gestures) element.addEventListener(gesture, start, { passive: true });
  return stop;
}
