import { useTranslator } from '../../i18n/react.ts';
import type { PlaceId } from '../../model/ids.ts';
import { localize } from '../../model/language.ts';
import { useDateline } from '../../store/react.ts';
import styles from './Quiz.module.css';

interface PlaceChoicesProps {
  readonly found: readonly PlaceId[];
  readonly onChoose: (place: PlaceId) => void;
}

/** The map's answer for whoever does not point: every place that can be asked for, by name. */
export function PlaceChoices({ found, onChoose }: PlaceChoicesProps) {
  const t = useTranslator();
  const places = useDateline((state) => state.statement.places);

  return (
    <details className={styles.places}>
      <summary>{t('quiz.list')}</summary>
      <ul>
        {places
          .filter(({ soft }) => !soft)
          .map(({ id, name }) => (
            <li key={id}>
              {/* Not `disabled`, which would take the focus away from who has just pressed it. */}
              <button
                type="button"
                className="button"
                aria-pressed={found.includes(id)}
                onClick={() => onChoose(id)}
              >
                {localize(name, t.language)}
              </button>
            </li>
          ))}
      </ul>
    </details>
  );
}
