import { Suspense, useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { useDateline } from '../store/react.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lateView } from './lateView.tsx';
import { pageTitle } from './pageTitle.ts';

const ShareDialog = lateView('share', async () => (await import('../share/ShareDialog.tsx')).ShareDialog);

/** The header's button, and what it opens: a late chunk. */
export function Share() {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const view = useDateline((state) => state.view);
  const [open, setOpen] = useState(false);

  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className="tool-word">{t('header.share')}</span>
        <svg className="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 10V2M5 4.500L8 1.500l3 3M3 8v6h10V8" />
        </svg>
      </button>
      {open && (
        <ErrorBoundary>
          <Suspense>
            <ShareDialog title={pageTitle(t, statement, view)} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
