import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { focusWithin } from '../ui/scrollWithin.ts';
import styles from './Layer.module.css';

interface LayerProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A page over the page, while it is rendered: the platform's dialog, closed by Esc or its button. */
export function Layer({ title, onClose, children }: LayerProps) {
  const t = useTranslator();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    // Nothing to undo: a dialog that leaves the document leaves the top layer.
    const before = document.activeElement;
    if (!dialog.current?.open) dialog.current?.showModal();
    // A list opens where the talk is.
    focusWithin(dialog.current?.querySelector<HTMLElement>('[aria-current]'));
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog ref={dialog} className={styles.layer} aria-labelledby={id} onCancel={onClose} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button type="button" className="button" onClick={onClose}>
          {t('present.close')}
        </button>
      </div>
      {children}
    </dialog>
  );
}
