import { useTranslator } from '../i18n/react.ts';
import { useActions, useDateline } from '../store/react.ts';
import styles from './Notice.module.css';

/** One sentence about the page itself, at its edge: it asks for nothing and goes when it is told to. */
export function Notice() {
  const t = useTranslator();
  const notice = useDateline((state) => state.notice);
  const { setNotice } = useActions();

  return (
    <div role="status" className={styles.notice} data-print="hide">
      {notice && (
        <p>
          {t(`notice.${notice}`)}
          <button type="button" className="button" onClick={() => setNotice(null)}>
            {t('map.dismiss')}
          </button>
        </p>
      )}
    </div>
  );
}
