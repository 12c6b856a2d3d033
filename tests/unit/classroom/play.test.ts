import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/classroom/quiz/createQuiz.ts';
import { createQuiz } from '../../../src/classroom/quiz/createQuiz.ts';
import { nothingKept, quizKey, readKept, writeKept } from '../../../src/classroom/quiz/keptScores.ts';
import {
  isAnswered,
  isFinished,
  type Move,
  play,
  scoreOf,
  startGame,
} from '../../../src/classroom/quiz/play.ts';
import type { PassageNumber, PlaceId } from '../../../src/model/ids.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const [first, second] = smallStatement.passages;
if (!first || !second) throw new Error('The small statement has two passages.');
const id = (name: string): PlaceId => name as PlaceId;
const inPassage = (number: number) => smallStatement.mentions.filter(({ passage }) => passage === number);

const blank: Question = {
  kind: 'blank',
  passage: first,
  blanked: inPassage(1),
  places: [id('alpha'), id('beta')],
};
const capital: Question = { kind: 'blank', passage: second, blanked: inPassage(2), places: [id('beta')] };
const reverse: Question = {
  kind: 'passage',
  place: smallStatement.places[0] as NonNullable<(typeof smallStatement.places)[0]>,
  choices: [second, first],
  answer: first,
};
const at = (place: string | null): Move => ({ kind: 'place', place: place === null ? null : id(place) });

describe('several places', () => {
  it('are found in any order, and count at the first try', () => {
    for (const order of [
      ['alpha', 'beta'],
      ['beta', 'alpha'],
    ]) {
      const half = play(startGame([blank]), at(order[0] ?? ''));
      expect([half.feedback, isAnswered(half)]).toEqual(['found', false]);
      const whole = play(half, at(order[1] ?? ''));
      expect([whole.feedback, whole.outcomes]).toEqual(['complete', ['right']]);
    }
  });

  it('are told when one is chosen twice, which is no mistake', () => {
    const game = [at('alpha'), at('alpha'), at('beta')].reduce(play, startGame([blank]));
    expect(game.outcomes).toEqual(['right']);
  });
});

describe('a wrong place', () => {
  it('costs the first try and can be mended, whether the text names it or not', () => {
    for (const wrong of ['hut', null]) {
      const game = play(startGame([blank]), at(wrong));
      expect(game.feedback).toBe('wrong');
      expect([at('alpha'), at('beta')].reduce(play, game).outcomes).toEqual(['tried']);
    }
  });

  it('is half right where it is the capital that is written for a government', () => {
    const game = play(startGame([capital]), at('gamma'));
    expect(game.feedback).toBe('capital');
    expect(play(game, at('beta')).outcomes).toEqual(['right']);
  });
});

describe('a passage', () => {
  it('is ruled out when it is wrong and proves the right one', () => {
    const game = play(startGame([reverse]), { kind: 'passage', passage: 2 as PassageNumber });
    expect(game.ruledOut).toEqual([2]);
    expect(play(game, { kind: 'passage', passage: 1 as PassageNumber }).outcomes).toEqual(['tried']);
  });
});

describe('any moves', () => {
  const moves = fc.array(
    fc.oneof(
      fc.constantFrom<Move>({ kind: 'show' }, { kind: 'next' }),
      fc.constantFrom(...smallStatement.places.map((place): Move => at(place.id)), at(null)),
      fc.constantFrom(
        ...smallStatement.passages.map(({ number }): Move => ({ kind: 'passage', passage: number })),
      ),
    ),
  );

  it('never lose an outcome, never count one twice, and end where the questions end', () => {
    fc.assert(
      fc.property(fc.string(), moves, (seed, made) => {
        const questions = createQuiz(smallStatement, seed);
        let game = startGame(questions);
        for (const move of made) {
          const next = play(game, move);
          expect(next.outcomes.slice(0, game.outcomes.length)).toEqual(game.outcomes);
          expect([next.at, next.at + 1]).toContain(next.outcomes.length);
          game = next;
        }
        expect(game.at).toBeLessThanOrEqual(questions.length);
        expect(scoreOf(game.outcomes)).toBeLessThanOrEqual(questions.length);
      }),
    );
  });

  it('lead through by “show” and “next” alone', () => {
    const questions = createQuiz(smallStatement, 'x');
    let game = startGame(questions);
    for (const _ of questions) game = play(play(game, { kind: 'show' }), { kind: 'next' });
    expect(isFinished(game)).toBe(true);
    expect(play(game, { kind: 'start', questions })).toEqual(startGame(questions));
  });
});

describe('what the device keeps', () => {
  const memory = (initial?: string) => {
    const items = new Map<string, string>(initial === undefined ? [] : [['dateline.quiz', initial]]);
    const storage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
    };
    return () => storage as Storage;
  };
  const key = quizKey(smallStatement, 'seed');

  it('is read back, quiz by quiz, and old quizzes go', () => {
    const storage = memory();
    for (let n = 0; n < 60; n += 1)
      writeKept(storage, quizKey(smallStatement, `${n}`), { outcomes: [], best: n });
    writeKept(storage, key, { outcomes: ['right', 'shown'], best: 1 });
    expect(readKept(storage, key)).toEqual({ outcomes: ['right', 'shown'], best: 1 });
    expect(readKept(storage, quizKey(smallStatement, '59')).best).toBe(59);
    expect(readKept(storage, quizKey(smallStatement, '0'))).toEqual(nothingKept);
  });

  it('is nothing where somebody else wrote, or the browser refuses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readKept(memory(text), key)).toEqual(nothingKept);
      }),
    );
    expect(readKept(memory(JSON.stringify({ [key]: { outcomes: ['won'], best: null } })), key)).toEqual(
      nothingKept,
    );
    const refusing = (): Storage => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(readKept(refusing, key)).toEqual(nothingKept);
    expect(() => writeKept(refusing, key, nothingKept)).not.toThrow();
  });
});
