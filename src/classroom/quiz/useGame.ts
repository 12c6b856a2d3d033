import { useEffect, useMemo, useReducer } from 'react';
import { isEmbedded } from '../../store/createDatelineStore.ts';
import { useDateline, useDatelineStore } from '../../store/react.ts';
import { createQuiz } from './createQuiz.ts';
import { quizKey, readKept, writeKept } from './keptScores.ts';
import { type Game, isFinished, type Move, play, scoreOf, startGame } from './play.ts';

const deviceStorage = (): Storage => window.localStorage;

/** What an embedded page keeps would be the business of the page around it. */
const noStorage = (): Storage => {
  throw new DOMException('An embedded page keeps nothing.', 'SecurityError');
};

interface GameState {
  readonly game: Game;
  readonly move: (move: Move) => void;
  /** The best finished round on this device, or null. */
  readonly best: number | null;
}

/** One round of the quiz of a seed, taken up where this device left it. */
export function useGame(seed: string): GameState {
  const store = useDatelineStore();
  const statement = useDateline((state) => state.statement);
  const embedded = useDateline(isEmbedded);
  const storage = embedded ? noStorage : deviceStorage;
  const questions = useMemo(() => createQuiz(statement, seed), [statement, seed]);
  const key = quizKey(statement, seed);
  const kept = useMemo(() => readKept(storage, key), [storage, key]);
  const [game, move] = useReducer(play, null, () => startGame(questions, kept.outcomes));
  const best = isFinished(game) ? Math.max(kept.best ?? 0, scoreOf(game.outcomes)) : kept.best;
  const { outcomes } = game;

  useEffect(() => {
    const { best: before } = readKept(storage, key);
    writeKept(storage, key, { outcomes, best: best === null ? before : Math.max(best, before ?? 0) });
  }, [storage, key, outcomes, best]);

  useEffect(
    () =>
      store.subscribe(({ mapAnswer }, before) => {
        if (mapAnswer && mapAnswer !== before.mapAnswer) move({ kind: 'place', place: mapAnswer.place });
      }),
    [store],
  );

  return { game, move, best };
}
