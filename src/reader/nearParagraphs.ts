import type { PassageNumber } from '../model/ids.ts';

/** A paragraph, by the number of its first passage. */
export type ParagraphKey = PassageNumber;

/** Which paragraphs of a long text are near what is read: they alone are set with all their links. */
export interface NearParagraphs {
  readonly has: (paragraph: ParagraphKey) => boolean;
  /** Tells of one paragraph alone: a long text has thousands. Returns the way to stop. */
  readonly subscribe: (paragraph: ParagraphKey, listener: () => void) => () => void;
  readonly set: (paragraph: ParagraphKey, near: boolean) => void;
  /** All of them, for paper; then those again that were before. */
  readonly setAll: (all: boolean) => void;
}

export function createNearParagraphs(initial: Iterable<ParagraphKey>): NearParagraphs {
  const near = new Set(initial);
  let all = false;
  const listeners = new Map<ParagraphKey, Set<() => void>>();
  const tell = (told: Iterable<() => void> = []): void => {
    for (const listener of [...told]) listener();
  };
  return {
    has: (paragraph) => all || near.has(paragraph),
    subscribe(paragraph, listener) {
      const own = listeners.get(paragraph) ?? new Set();
      listeners.set(paragraph, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0) listeners.delete(paragraph);
      };
    },
    set(paragraph, isNear) {
      if (near.has(paragraph) === isNear) return;
      if (isNear) near.add(paragraph);
      else near.delete(paragraph);
      if (!all) tell(listeners.get(paragraph));
    },
    setAll(next) {
      if (all === next) return;
      all = next;
      for (const own of listeners.values()) tell(own);
    },
  };
}
