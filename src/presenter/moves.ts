import type { StepId } from '../model/ids.ts';
import type { Step } from '../model/step.ts';

export type Move = 'next' | 'previous' | 'first' | 'last';

/** A talk as it is given: all steps in their order, and those of them that are shown. */
export interface Course {
  readonly arranged: readonly Step[];
  readonly shown: readonly Step[];
}

/**
 * Where a move leads; the same step at either end. From a step that is left out, which an address may name, to the
 * nearest that is shown.
 */
export function moveFrom({ arranged, shown }: Course, current: StepId, move: Move): StepId {
  const place = (id: StepId): number => arranged.findIndex((step) => step.id === id);
  const at = place(current);
  const found = {
    first: () => shown[0],
    last: () => shown.at(-1),
    next: () => shown.find(({ id }) => place(id) > at),
    previous: () => shown.findLast(({ id }) => place(id) < at),
  }[move]();
  return found?.id ?? current;
}

/** How far a finger must go for a step, CSS pixels; and how much more across than down. */
const swipePx = 48;
const swipeShare = 1.5;

/** What a finger's way means: to the left goes on, as in a book. */
export function swipe(dx: number, dy: number): 'next' | 'previous' | null {
  if (Math.abs(dx) < swipePx || Math.abs(dx) < swipeShare * Math.abs(dy)) return null;
  return dx < 0 ? 'next' : 'previous';
}
