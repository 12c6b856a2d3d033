import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import { indexOf } from '../model/statementIndex.ts';
import { useDateline } from '../store/react.ts';
import styles from './Layer.module.css';
import { Layer } from './Layer.tsx';
import type { CourseHere } from './useCourse.ts';

interface OverviewProps {
  readonly course: CourseHere;
  readonly onClose: () => void;
}

/** All steps at once; choosing one goes there. */
export function Overview({ course: { shown, current, goTo }, onClose }: OverviewProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  return (
    <Layer title={t('present.overview')} onClose={onClose}>
      <ol className={styles.steps}>
        {shown.map((step, at) => {
          const passage = statement.passages.find(({ number }) => number === step.passage);
          const isCurrent = step.id === current.id;
          return (
            <li key={step.id}>
              <button
                type="button"
                data-overview={step.id}
                aria-current={isCurrent ? 'step' : undefined}
                onClick={() => {
                  goTo(step.id);
                  onClose();
                }}
              >
                <strong>
                  {at + 1} · {localize(step.headline, t.language)}
                </strong>
                <span className={styles.excerpt} lang={statement.language}>
                  {passage && statement.text.slice(passage.start, passage.end)}
                </span>
                <span className={styles.places}>
                  {step.places.map((id) => {
                    const place = indexOf(statement).place.get(id);
                    return (
                      place && (
                        <span key={id} data-role={place.role}>
                          {localize(place.name, t.language)}
                        </span>
                      )
                    );
                  })}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </Layer>
  );
}
