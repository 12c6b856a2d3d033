import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Modal.module.css';

interface ModalProps {
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  /** `wide` for what is read, `broad` for a page in a page, `top` for what is typed into: below the header, with the page in view. */
  readonly shape: 'wide' | 'broad' | 'top';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that is open as long as it is rendered. The platform keeps the focus in it, gives it back, and closes with Esc. */
export function Modal({ labelledBy, shape, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  // Closed before it leaves the page: only then does the platform give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the platform closes a dialog with Esc; this is the click beside it.
    <dialog
      ref={dialog}
      className={styles.modal}
      data-shape={shape}
      aria-labelledby={labelledBy}
      onClose={({ currentTarget }) => {
        // The event comes late: by then another dialog may have taken this one's place.
        if (currentTarget.isConnected && !currentTarget.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
