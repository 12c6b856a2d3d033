import { useEffect, useRef } from 'react';
import { useTranslator } from '../../i18n/react.ts';
import { localize } from '../../model/language.ts';
import { focusWithin } from '../../ui/scrollWithin.ts';
import { AnswerQuote } from './AnswerQuote.tsx';
import { type Game, scoreOf } from './play.ts';
import styles from './Quiz.module.css';

/** How it went, every question with its quote, and the same again. */
export function QuizEnd({ game, onAgain }: { game: Game; onAgain: () => void }) {
  const t = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the result appears.
  useEffect(() => {
    if (game.turn > 0) focusWithin(heading.current);
  }, []);

  return (
    <section className={styles.end} aria-labelledby="quiz-result">
      <h3 id="quiz-result" ref={heading} tabIndex={-1}>
        {t('quiz.result', { score: scoreOf(game.outcomes), total: game.questions.length })}
      </h3>
      <button type="button" className="button" onClick={onAgain}>
        {t('quiz.again')}
      </button>
      <h4>{t('quiz.review')}</h4>
      <ol>
        {game.questions.map((question, index) => {
          const outcome = game.outcomes[index];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the questions of a quiz never change their order.
            <li key={index}>
              <p className={styles.asked}>
                {question.kind === 'blank'
                  ? t('quiz.askPlace', { count: question.places.length })
                  : t('quiz.askPassage', { place: localize(question.place.name, t.language) })}{' '}
                {outcome && (
                  <strong className={styles.outcome} data-outcome={outcome}>
                    {t(`quiz.outcome.${outcome}`)}
                  </strong>
                )}
              </p>
              <AnswerQuote question={question} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
