import { Suspense, useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lateView } from './lateView.tsx';

const AboutDialog = lateView('about', async () => (await import('./AboutDialog.tsx')).AboutDialog);

/** The header's button, and what it opens: a late chunk. */
export function About() {
  const t = useTranslator();
  const [open, setOpen] = useState(false);

  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className="tool-word">{t('header.about')}</span>
        <svg className="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" />
          <path d="M8 7.5v3.500M8 5v.01" />
        </svg>
      </button>
      {open && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <AboutDialog onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
