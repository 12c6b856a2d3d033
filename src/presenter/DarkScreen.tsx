import { useEffect, useRef } from 'react';
import { useTranslator } from '../i18n/react.ts';
import styles from './Layer.module.css';

/** Nothing to see, for the audience only. A modal dialog, so that what lies behind is neither seen nor reached. */
export function DarkScreen({ onLift }: { onLift: () => void }) {
  const t = useTranslator();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dark}
      aria-label={t('present.isDark')}
      data-dark
      onCancel={onLift}
      onClose={onLift}
    >
      <button type="button" onClick={onLift}>
        {t('present.darkNow')}
      </button>
    </dialog>
  );
}
