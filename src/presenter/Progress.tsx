import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import { limits, passagesAround } from '../model/largeStatement.ts';
import type { Step } from '../model/step.ts';
import { useDateline } from '../store/react.ts';
import type { CourseHere } from './useCourse.ts';
import styles from './Words.module.css';

/** The text as bars as long as its sentences: where the talk has been, where it is, and the way to each step. */
export function Progress({ course: { shown, current, index, goTo } }: { course: CourseHere }) {
  const t = useTranslator();
  const passages = useDateline((state) => state.statement.passages);
  const told = new Set(shown.slice(0, Math.max(index, 0)).map(({ passage }) => passage));
  const stepOf = (passage: number): Step | undefined =>
    current.passage === passage ? current : shown.find((step) => step.passage === passage);

  return (
    <nav aria-label={t('present.progress')}>
      <ol className={styles.bars}>
        {passagesAround(passages, current.passage, limits.bars).map(({ number, start, end }) => {
          const step = stepOf(number);
          const name = step
            ? t('present.passageStep', { number, headline: localize(step.headline, t.language) })
            : t('present.passageNoStep', { number });
          return (
            <li key={number} data-length={Math.max(1, Math.min(60, Math.round((end - start) / 10)))}>
              <button
                type="button"
                aria-label={name}
                title={name}
                disabled={!step}
                aria-current={number === current.passage ? 'step' : undefined}
                data-told={told.has(number) || undefined}
                onClick={() => step && goTo(step.id)}
              >
                <span />
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
