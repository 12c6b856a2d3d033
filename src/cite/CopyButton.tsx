import { useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import styles from './CiteDialog.module.css';

/** Copies; where the browser does not allow it, shows the text, selected, to copy by hand. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const t = useTranslator();
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly copied: boolean } | null>(null);
  // What was said of another text is not true of this one.
  const said = outcome?.of === text ? outcome : null;

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ of: text, copied: true });
    } catch {
      setOutcome({ of: text, copied: false });
    }
  };

  return (
    <div className={styles.copy}>
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said && t(said.copied ? 'panel.copied' : 'panel.copyFailed')}</span>
      {said?.copied === false && (
        <textarea readOnly aria-label={label} rows={3} value={text} ref={(element) => element?.select()} />
      )}
    </div>
  );
}
