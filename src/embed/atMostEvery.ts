/**
 * Calls back once in `waitMs` at the most, however often it is asked to, and always after the last time. Returns the
 * way to ask, and the way to call it off.
 */
export function atMostEvery(
  waitMs: number,
  run: () => void,
): { readonly ask: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask() {
      timer ??= setTimeout(() => {
        timer = undefined;
        run();
      }, waitMs);
    },
    stop: () => clearTimeout(timer),
  };
}
