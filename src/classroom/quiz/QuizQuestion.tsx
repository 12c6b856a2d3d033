import { useEffect, useRef } from 'react';
import { useTranslator } from '../../i18n/react.ts';
import { localize } from '../../model/language.ts';
import { useDateline } from '../../store/react.ts';
import { focusWithin } from '../../ui/scrollWithin.ts';
import { AnswerQuote } from './AnswerQuote.tsx';
import { BlankText } from './BlankText.tsx';
import { PassageChoices } from './PassageChoices.tsx';
import { PlaceChoices } from './PlaceChoices.tsx';
import { type Game, isAnswered, type Move } from './play.ts';
import styles from './Quiz.module.css';
import { sayFeedback } from './sayFeedback.ts';

interface QuizQuestionProps {
  readonly game: Game;
  readonly move: (move: Move) => void;
}

/** One question: what is asked, the ways to answer, what became of the answer, and the quote that proves it. */
export function QuizQuestion({ game, move }: QuizQuestionProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const question = game.questions[game.at];
  const answered = isAnswered(game);
  const byList = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const onwards = useRef<HTMLButtonElement>(null);

  // A question after another begins at its beginning, for the keyboard and the screen reader too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new question, which is a new component.
  useEffect(() => {
    if (game.turn > 0) focusWithin(heading.current);
  }, []);

  // What was pressed to answer is gone with the answer; who clicked on the map stays on the map.
  useEffect(() => {
    if (answered && byList.current && document.activeElement === document.body) focusWithin(onwards.current);
  }, [answered]);

  if (!question) return null;
  const choose = (made: Move): void => {
    byList.current = true;
    move(made);
  };
  const last = game.at + 1 === game.questions.length;
  const right = game.feedback === 'found' || game.feedback === 'complete';

  return (
    <section className={styles.question} aria-labelledby="quiz-question">
      <h3 id="quiz-question" ref={heading} tabIndex={-1}>
        {question.kind === 'blank'
          ? t('quiz.askPlace', { count: question.places.length })
          : t('quiz.askPassage', { place: localize(question.place.name, t.language) })}
      </h3>
      {!answered && question.kind === 'blank' && <BlankText question={question} found={game.found} />}
      {answered && <AnswerQuote question={question} />}
      {!answered && question.kind === 'blank' && (
        <PlaceChoices found={game.found} onChoose={(place) => choose({ kind: 'place', place })} />
      )}
      {!answered && question.kind === 'passage' && (
        <PassageChoices
          question={question}
          ruledOut={game.ruledOut}
          onChoose={(passage) => choose({ kind: 'passage', passage })}
        />
      )}
      <div className={styles.bar}>
        <p
          key={game.turn}
          role="status"
          className={styles.feedback}
          data-right={right || undefined}
          data-wrong={game.feedback === 'wrong' || undefined}
        >
          {sayFeedback(t, statement, game)}
        </p>
        <button
          ref={onwards}
          type="button"
          className="button"
          data-next={answered || undefined}
          onClick={() => move({ kind: answered ? 'next' : 'show' })}
        >
          {t(answered ? (last ? 'quiz.finish' : 'quiz.next') : 'quiz.show')}
        </button>
      </div>
    </section>
  );
}
