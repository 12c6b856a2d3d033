import { useTranslator } from '../../i18n/react.ts';
import { useActions, useDateline } from '../../store/react.ts';
import { isAnswered, isFinished, scoreOf } from './play.ts';
import styles from './Quiz.module.css';
import { QuizEnd } from './QuizEnd.tsx';
import { QuizQuestion } from './QuizQuestion.tsx';
import { QuizShare } from './QuizShare.tsx';
import { useGame } from './useGame.ts';
import { useMapTask } from './useMapTask.ts';

/** The quiz beside the map: one question at a time, then the result with every quote. */
export function QuizView() {
  const seed = useDateline((state) => state.view.seed);
  return <Round key={seed} seed={seed} />;
}

function Round({ seed }: { seed: string }) {
  const t = useTranslator();
  const { setView } = useActions();
  const { game, move, best } = useGame(seed);
  const total = game.questions.length;
  useMapTask(game.questions[game.at], isAnswered(game), game.found);

  return (
    <section className={styles.quiz} aria-labelledby="quiz-title">
      <header className={styles.head}>
        <h2 id="quiz-title">{t('quiz.title')}</h2>
        <button type="button" className="button" onClick={() => setView({ view: 'map' })}>
          {t('classroom.back')}
        </button>
      </header>
      {total === 0 ? (
        <p>{t('quiz.none')}</p>
      ) : isFinished(game) ? (
        <QuizEnd game={game} onAgain={() => move({ kind: 'start', questions: game.questions })} />
      ) : (
        <>
          <div className={styles.progress}>
            <p>{t('quiz.progress', { number: game.at + 1, total })}</p>
            {/* A picture of what stands before it. */}
            <progress value={game.at} max={total} aria-hidden="true" />
            <p>{t('quiz.score', { score: scoreOf(game.outcomes) })}</p>
          </div>
          <QuizQuestion key={game.at} game={game} move={move} />
        </>
      )}
      <footer className={styles.foot}>
        <QuizShare seed={seed} />
        {best !== null && <p>{t('quiz.best', { best, total })}</p>}
      </footer>
    </section>
  );
}
