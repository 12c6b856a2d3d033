import { afterPaint } from '../../store/afterPaint.ts';

/** What the map still has to do for a choice: it waits until what was chosen can be read. */
export interface AfterWords {
  /** Does it after the next paint, and what was owed before at once. */
  readonly owe: (run: () => void) => void;
  /** Does now what is owed, before something that builds on it. */
  readonly settle: () => void;
  readonly forgive: () => void;
}

export function afterWords(): AfterWords {
  let owed: (() => void) | null = null;
  let cancel = (): void => {};
  const forgive = (): void => {
    cancel();
    owed = null;
  };
  const settle = (): void => {
    const run = owed;
    forgive();
    run?.();
  };
  return {
    owe(run) {
      settle();
      owed = run;
      cancel = afterPaint(settle);
    },
    settle,
    forgive,
  };
}
