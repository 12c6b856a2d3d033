/** Runs once the browser has painted what there is now. Returns the way to call it off. */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

const gestures = ['pointerdown', 'wheel', 'touchstart', 'keydown'] as const;

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
  observer.observe(element);
  for (const gesture of gestures) element.addEventListener(gesture, start, { passive: true });
  return stop;
}
