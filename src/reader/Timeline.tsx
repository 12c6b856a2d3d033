import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import type { Moment } from '../model/timeline.ts';
import { useActions, useDateline } from '../store/react.ts';
import styles from './Emphasis.module.css';

/** The moments that the text speaks of: its words as the report's claim, dates as ours. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const { setView } = useActions();
  if (moments.length === 0) return null;
  return (
    <>
      <h3>{t('timeline.title')}</h3>
      <p>{t('timeline.caption')}</p>
      <ol className={styles.timeline}>
        {moments.map(({ id, name, evidence, date, note }) => (
          <li key={id}>
            <strong>{localize(name, t.language)}</strong>
            {evidence.map(({ passage, start, end }) => (
              <p key={start}>
                <q lang={statement.language}>{statement.text.slice(start, end)}</q>{' '}
                <a
                  href={`#passage-${passage}`}
                  onClick={(event) => {
                    event.preventDefault();
                    setView({ passage });
                  }}
                >
                  {t('timeline.claim', { number: passage })}
                </a>
              </p>
            ))}
            {date && (
              <p>
                {t('timeline.date', { date: new Date(date.day), source: localize(date.source, t.language) })}
              </p>
            )}
            {note && <p>{localize(note, t.language)}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
