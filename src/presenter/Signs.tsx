import type { ReactNode } from 'react';
import { useTranslator } from '../i18n/react.ts';
import styles from './Signs.module.css';

export interface Sign {
  readonly id: string;
  readonly text: string;
  readonly action?: ReactNode;
  readonly onDismiss?: () => void;
}

/** What is missing, in one small line; the talk goes on. Of several, the first. */
export function Signs({ signs }: { signs: readonly Sign[] }) {
  const t = useTranslator();
  const [sign] = signs;
  return (
    <div role="status" className={styles.signs}>
      {sign && (
        <p data-sign={sign.id}>
          <span>{sign.text}</span>
          {sign.action}
          {sign.onDismiss && (
            <button
              type="button"
              className={styles.dismiss}
              aria-label={t('present.sign.dismiss')}
              onClick={sign.onDismiss}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M4 4l8 8M12 4l-8 8" />
              </svg>
            </button>
          )}
        </p>
      )}
    </div>
  );
}
