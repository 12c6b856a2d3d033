import { useTranslator } from '../../i18n/react.ts';
import { useDateline } from '../../store/react.ts';
import { blankParts, mentionsIn } from '../quiz/blanks.ts';
import styles from './Paper.module.css';
import { type Gap, wordBank } from './paperContent.ts';

/** The whole text without its names, and the words that are missing. */
export function Cloze({ gaps }: { gaps: readonly Gap[] }) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const numbers = new Map(gaps.map(({ mention, number }) => [mention, number]));

  return (
    <section>
      <div className={styles.keep}>
        <h3>{t('paper.task.cloze')}</h3>
        <p className={styles.bank} lang={statement.language}>
          {wordBank(gaps, statement.language).join(' · ')}
        </p>
      </div>
      {statement.passages.map((passage) => (
        <p key={passage.number} className={styles.cloze} data-cloze={passage.number}>
          <span className={styles.number}>{passage.number}</span>
          <span lang={statement.language}>
            {blankParts(statement, passage, mentionsIn(statement, passage)).map(({ start, text, blank }) =>
              blank ? (
                <span key={start} className={styles.gap}>
                  <sub>{numbers.get(blank)}</sub>
                  <span className="visually-hidden" lang={t.language}>
                    {t('quiz.blanked')}
                  </span>
                </span>
              ) : (
                <span key={start}>{text}</span>
              ),
            )}
          </span>
        </p>
      ))}
    </section>
  );
}
