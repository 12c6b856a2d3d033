import { useEffect } from 'react';
import type { PlaceId } from '../../model/ids.ts';
import { useActions } from '../../store/react.ts';
import type { Question } from './createQuiz.ts';

/** Tells the map what a click on it means while a question stands, and what it may show; gives it back afterwards. */
export function useMapTask(
  question: Question | undefined,
  answered: boolean,
  found: readonly PlaceId[],
): void {
  const { moveCamera, setMapTask } = useActions();

  useEffect(() => {
    if (question?.kind === 'blank') setMapTask(answered ? 'look' : 'answer', found);
    // After the last question too: nothing could be said here about a place that is chosen.
    else setMapTask('look', question ? [question.place.id] : []);
  }, [question, answered, found, setMapTask]);

  useEffect(() => {
    moveCamera(
      question?.kind === 'passage' ? { kind: 'show', bounds: question.place.bounds } : { kind: 'opening' },
    );
    return () => setMapTask('choose');
  }, [question, moveCamera, setMapTask]);
}
