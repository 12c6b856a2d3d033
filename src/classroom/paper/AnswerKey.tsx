import { useTranslator } from '../../i18n/react.ts';
import { voiceNames } from '../../i18n/voiceNames.ts';
import { localize } from '../../model/language.ts';
import { useDateline } from '../../store/react.ts';
import { mentionsIn } from '../quiz/blanks.ts';
import styles from './Paper.module.css';
import { PaperQuote } from './PaperQuote.tsx';
import { PaperSource } from './PaperSource.tsx';
import type { Gap, NumberedPlace } from './paperContent.ts';

interface AnswerKeyProps {
  readonly places: readonly NumberedPlace[];
  readonly gaps: readonly Gap[];
}

/** What belongs on each line and in each gap, and every passage with who speaks: what the questions are to be answered from. */
export function AnswerKey({ places, gaps }: AnswerKeyProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);

  return (
    <div className={`${styles.paper} ${styles.key}`} data-part="key">
      <h2>{t('paper.key')}</h2>
      <h3>{t('paper.key.places')}</h3>
      <ol className={styles.answers}>
        {places.map(({ number, place }) => (
          <li key={number}>
            <span>{number}</span> {localize(place.name, t.language)}
          </li>
        ))}
      </ol>
      <h3>{t('paper.key.cloze')}</h3>
      <ol className={styles.answers}>
        {gaps.map(({ number, words }) => (
          <li key={number}>
            <span>{number}</span> <span lang={statement.language}>{words}</span>
          </li>
        ))}
      </ol>
      <h3>{t('paper.key.questions')}</h3>
      <p>{t('paper.key.open')}</p>
      {statement.passages.map((passage) => (
        <div key={passage.number} className={styles.proof} data-proof={passage.number}>
          <p className={styles.who}>
            {t('panel.passage', { number: passage.number })} · {voiceNames(t, statement, passage)}
          </p>
          <PaperQuote passage={passage} marked={mentionsIn(statement, passage)} />
        </div>
      ))}
      <PaperSource />
    </div>
  );
}
