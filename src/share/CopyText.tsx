import { useId, useRef, useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { focusWithin } from '../ui/scrollWithin.ts';
import styles from './Share.module.css';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly children?: React.ReactNode;
}

/** A text to take away: by a button, or, where the browser forbids that, selected for the reader's own keys. */
export function CopyText({ label, text, rows, children }: CopyTextProps) {
  const t = useTranslator();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  // What was copied may have become another text since.
  const state = copied?.text === text ? copied : null;

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, done: true });
    } catch {
      focusWithin(field.current);
      field.current?.select();
      setCopied({ text, done: false });
    }
  };

  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={rows}
        value={text}
        dir="ltr"
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.copyActions}>
        <button type="button" className="button" onClick={() => void copy()}>
          {t('share.copy')}
        </button>
        {children}
        <span role="status">{state !== null && t(state.done ? 'share.copied' : 'share.copyFailed')}</span>
      </div>
    </div>
  );
}
