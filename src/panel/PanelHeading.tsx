import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { useActions, useDatelineStore } from '../store/react.ts';
import styles from './Panel.module.css';

/**
 * The panel's heading with the way back to the start. It takes the focus when a reader has chosen something, so that
 * the keyboard and the screen reader are where the new words are; never on load, never in an embed.
 */
export function PanelHeading({ children, focus = true }: { children: ReactNode; focus?: boolean }) {
  const t = useTranslator();
  const store = useDatelineStore();
  const { selectPlace } = useActions();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const { driver, view } = store.getState();
    if (focus && driver === 'reader' && !view.embed) heading.current?.focus({ preventScroll: true });
  }, [store, focus]);

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
