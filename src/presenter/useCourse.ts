import { useMemo } from 'react';
import type { StepId } from '../model/ids.ts';
import type { Step } from '../model/step.ts';
import { useActions, useDateline } from '../store/react.ts';
import { type Course, type Move, moveFrom } from './moves.ts';
import { arrange, type OwnTalk, shownSteps } from './ownTalk.ts';

export interface CourseHere extends Course {
  readonly current: Step;
  /** Position among the shown steps, from 0; −1 for a step that was left out. */
  readonly index: number;
  readonly next: Step | null;
  readonly goTo: (id: StepId) => void;
  readonly move: (move: Move) => void;
}

/** Where the talk is: the step of the address, or its first. `steps` must hold one at least. */
export function useCourse(steps: readonly [Step, ...Step[]], own: OwnTalk): CourseHere {
  const id = useDateline((state) => state.view.step);
  const { setView } = useActions();
  return useMemo(() => {
    const course: Course = { arranged: arrange(steps, own), shown: shownSteps(steps, own) };
    const current = steps.find((step) => step.id === id) ?? course.shown[0] ?? steps[0];
    const nextId = moveFrom(course, current.id, 'next');
    const goTo = (step: StepId): void => setView({ step, place: null, passage: null });
    return {
      ...course,
      current,
      index: course.shown.indexOf(current),
      next: nextId === current.id ? null : (steps.find((step) => step.id === nextId) ?? null),
      goTo,
      move: (move) => goTo(moveFrom(course, current.id, move)),
    };
  }, [steps, own, id, setView]);
}
