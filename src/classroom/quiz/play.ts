import type { PassageNumber, PlaceId } from '../../model/ids.ts';
import type { BlankQuestion, Question } from './createQuiz.ts';

/** How a question ended: at the first try, after a wrong one, or shown on request. */
export type Outcome = 'right' | 'tried' | 'shown';

/** What the last choice was; `capital` where the word's own place was chosen, but the word stands for another. */
export type Feedback = 'found' | 'already' | 'wrong' | 'capital' | 'complete' | 'shown';

export interface Game {
  readonly questions: readonly Question[];
  /** Zero-based; as many as there are questions once all are done. */
  readonly at: number;
  /** The places of the present question that have been found. */
  readonly found: readonly PlaceId[];
  /** Passages of the present question that were chosen and were wrong. */
  readonly ruledOut: readonly PassageNumber[];
  /** The place that was chosen last; null for none, or one that the text does not name. */
  readonly picked: PlaceId | null;
  readonly missed: boolean;
  readonly feedback: Feedback | null;
  /** Counts the choices, so that the same feedback twice is said twice. */
  readonly turn: number;
  readonly outcomes: readonly Outcome[];
}

export type Move =
  | { readonly kind: 'place'; readonly place: PlaceId | null }
  | { readonly kind: 'passage'; readonly passage: PassageNumber }
  | { readonly kind: 'show' }
  | { readonly kind: 'next' }
  | { readonly kind: 'start'; readonly questions: readonly Question[] };

export function startGame(questions: readonly Question[], outcomes: readonly Outcome[] = []): Game {
  const done = outcomes.slice(0, questions.length);
  return { questions, at: done.length, outcomes: done, ...fresh, turn: 0 };
}

const fresh = { found: [], ruledOut: [], picked: null, missed: false, feedback: null } as const;

/** Whether the present question has been answered, or shown. */
export function isAnswered({ at, outcomes }: Game): boolean {
  return outcomes.length > at;
}

export function scoreOf(outcomes: readonly Outcome[]): number {
  return outcomes.filter((outcome) => outcome === 'right').length;
}

/** One move further. A move that makes no sense now, such as a late click on the map, changes nothing. */
export function play(game: Game, move: Move): Game {
  if (move.kind === 'start') return startGame(move.questions);
  const question = game.questions[game.at];
  if (!question) return game;
  if (isAnswered(game)) {
    return move.kind === 'next' ? { ...game, ...fresh, at: game.at + 1, turn: game.turn + 1 } : game;
  }
  switch (move.kind) {
    case 'place':
      return question.kind === 'blank' ? pick(game, question, move.place) : game;
    case 'passage':
      if (question.kind !== 'passage') return game;
      if (move.passage === question.answer.number) return close(game, game.missed ? 'tried' : 'right');
      return { ...wrong(game, 'wrong'), ruledOut: [...game.ruledOut, move.passage] };
    case 'show':
      return close({ ...game, found: question.kind === 'blank' ? question.places : [] }, 'shown');
    case 'next':
      return game;
  }
}

function pick(before: Game, question: BlankQuestion, place: PlaceId | null): Game {
  const game = { ...before, picked: place };
  if (place !== null && game.found.includes(place)) return say(game, 'already');
  if (place === null || !question.places.includes(place)) {
    const written = question.blanked.some(({ bodies }) =>
      bodies.some(({ writtenAs }) => writtenAs === place),
    );
    // Who points to the city of the word has understood half: it is no mistake.
    return place !== null && written ? say(game, 'capital') : wrong(game, 'wrong');
  }
  const found = [...game.found, place];
  if (found.length < question.places.length) return say({ ...game, found }, 'found');
  return close({ ...game, found }, game.missed ? 'tried' : 'right');
}

const say = (game: Game, feedback: Feedback): Game => ({ ...game, feedback, turn: game.turn + 1 });

const wrong = (game: Game, feedback: Feedback): Game => ({ ...say(game, feedback), missed: true });

function close(game: Game, outcome: Outcome): Game {
  const said = say(game, outcome === 'shown' ? 'shown' : 'complete');
  return { ...said, outcomes: [...game.outcomes, outcome] };
}

export function isFinished({ at, questions }: Game): boolean {
  return at >= questions.length;
}
