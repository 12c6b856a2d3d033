import { useTranslator } from '../../i18n/react.ts';
import type { PassageNumber } from '../../model/ids.ts';
import { useDateline } from '../../store/react.ts';
import { blankParts, mentionsIn } from './blanks.ts';
import type { PassageQuestion } from './createQuiz.ts';
import styles from './Quiz.module.css';

interface PassageChoicesProps {
  readonly question: PassageQuestion;
  readonly ruledOut: readonly PassageNumber[];
  readonly onChoose: (passage: PassageNumber) => void;
}

/** Passages without any of their names: what is said must tell of which place. */
export function PassageChoices({ question, ruledOut, onChoose }: PassageChoicesProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);

  return (
    <ol className={styles.choices} aria-label={t('quiz.choices')}>
      {question.choices.map((passage, index) => {
        const out = ruledOut.includes(passage.number);
        const letter = String.fromCharCode(65 + index);
        return (
          <li key={passage.number}>
            <button
              type="button"
              aria-disabled={out || undefined}
              onClick={() => {
                if (!out) onChoose(passage.number);
              }}
            >
              <strong aria-hidden="true">{letter}</strong>
              <span className="visually-hidden">{t('quiz.choice', { letter })}: </span>
              <span lang={statement.language}>
                {blankParts(statement, passage, mentionsIn(statement, passage)).map(
                  ({ start, text, blank }) =>
                    blank ? (
                      <span key={start} className={styles.blank}>
                        <span className="visually-hidden" lang={t.language}>
                          {t('quiz.blanked')}
                        </span>
                      </span>
                    ) : (
                      <span key={start}>{text}</span>
                    ),
                )}
              </span>
              {out && <em> ({t('quiz.ruledOut')})</em>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
