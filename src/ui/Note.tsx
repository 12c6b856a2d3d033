import type { ReactNode } from 'react';
import styles from './Note.module.css';

interface NoteProps {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A word that opens a short note: the platform's popover, closed by Esc, a click elsewhere, or the word again. */
export function Note({ id, label, title, text, className, children }: NoteProps) {
  return (
    <>
      <button type="button" className={className} aria-label={label} popoverTarget={id}>
        {children}
      </button>
      <div id={id} popover="auto" className={styles.note} role="note">
        <strong>{title}</strong>
        <p>{text}</p>
      </div>
    </>
  );
}
