/** Longer than it takes to look at something else on the page and come back. */
const patienceMs = 4000;

/**
 * Calls back, once, when an element has been out of sight for a while; the observer sees through the borders of
 * frames. A page of many embeds has 16 graphics contexts in all, and the browser takes the oldest from whoever has it:
 * https://crbug.com/771792. Returns the way to call it off.
 */
export function whenOutOfSight(element: Element, run: () => void): () => void {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver((entries) => {
    clearTimeout(patience);
    if (!entries.at(-1)?.isIntersecting) patience = setTimeout(run, patienceMs);
  });
  observer.observe(element);
  return () => {
    clearTimeout(patience);
    observer.disconnect();
  };
}
