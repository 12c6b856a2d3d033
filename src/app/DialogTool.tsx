import type { ReactNode } from 'react';
import type { Dialog } from '../store/createDatelineStore.ts';
import { useActions } from '../store/react.ts';

interface DialogToolProps {
  readonly kind: Exclude<Dialog['kind'], 'cite'>;
  readonly word: string;
  /** The drawing of its sign, in a view box of 16 × 16. */
  readonly children: ReactNode;
}

/** One of the header's buttons that open a dialog; the dialog itself is a late chunk. */
export function DialogTool({ kind, word, children }: DialogToolProps) {
  const { openDialog } = useActions();
  return (
    <button type="button" aria-haspopup="dialog" onClick={() => openDialog({ kind })}>
      <span className="tool-word">{word}</span>
      <svg className="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
