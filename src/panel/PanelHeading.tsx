import type { ReactNode } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { useActions } from '../store/react.ts';
import styles from './Panel.module.css';
import { useHeadingFocus } from './useHeadingFocus.ts';

/** The panel's heading with the way back to the start. */
export function PanelHeading({ children, focus = true }: { children: ReactNode; focus?: boolean }) {
  const t = useTranslator();
  const { selectPlace } = useActions();
  const heading = useHeadingFocus(focus);

  return (
    <div className={styles.head}>
      <h2 id="panel-heading" ref={heading} tabIndex={-1}>
        {children}
      </h2>
      <button
        type="button"
        data-print="hide"
        className={styles.close}
        aria-label={t('panel.close')}
        title={t('panel.close')}
        onClick={() => selectPlace(null)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" />
        </svg>
      </button>
    </div>
  );
}
