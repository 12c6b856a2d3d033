import type { ReactNode } from 'react';
import { useTranslator } from '../../i18n/react.ts';
import { useActions, useDateline } from '../../store/react.ts';
import styles from './Paper.module.css';

/** Over a paper on the screen: the way back, what it should hold, and to the printer. */
export function PaperTools({ children }: { children?: ReactNode }) {
  const t = useTranslator();
  const { setView, showTranslations } = useActions();
  const shown = useDateline((state) => state.translations);
  const translated = useDateline(({ statement }) =>
    statement.passages.some(({ translation }) => translation?.[t.language] !== undefined),
  );

  return (
    <div className={styles.tools} data-print="hide">
      <button type="button" className="button" onClick={() => setView({ view: 'map' })}>
        {t('classroom.back')}
      </button>
      {children}
      {translated && (
        <button type="button" className="button" onClick={() => showTranslations(!shown)}>
          {t(shown ? 'translation.hide' : 'translation.show')}
        </button>
      )}
      <button type="button" className="button" onClick={() => window.print()}>
        {t('paper.print')}
      </button>
      <p>{t('paper.hint')}</p>
    </div>
  );
}
