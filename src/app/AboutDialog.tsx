import { useEffect, useRef } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { localize } from '../model/language.ts';
import { useActions, useDateline } from '../store/react.ts';
import styles from './AboutDialog.module.css';
import { ClassLinks } from './ClassLinks.tsx';

/** What Dateline is, where text, map and names come from, and what it does with the reader's data: nothing. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const { openDialog } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the platform closes a dialog with Esc; this is the click beside it.
    <dialog
      ref={dialog}
      className={styles.about}
      aria-labelledby="about-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div className={styles.body}>
        <h2 id="about-title">{t('about.title')}</h2>
        <p>{t('about.what')}</p>
        <ClassLinks onLeave={() => dialog.current?.close()} />
        <p>
          {t('panel.source', { title: statement.source.title, publisher: statement.source.publisher })}{' '}
          {localize(statement.source.note, t.language)} {localize(statement.dateline.dateNote, t.language)}
        </p>
        <p>{t('about.neutral')}</p>
        <p>
          {t('about.disputed')}{' '}
          <button
            type="button"
            className={styles.policy}
            onClick={() => {
              dialog.current?.close();
              openDialog({ kind: 'policy' });
            }}
          >
            {t('map.policy')}
          </button>
        </p>
        <p>{t('about.data')}</p>
        <p>{t('about.privacy')}</p>
        <p className={styles.checksum}>{t('about.version', { version: import.meta.env.DATELINE_VERSION })}</p>
        <p className={styles.checksum}>{t('about.checksum', { sha256: statement.sha256 })}</p>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('about.close')}
        </button>
      </div>
    </dialog>
  );
}
