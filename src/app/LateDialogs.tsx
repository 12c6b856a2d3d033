import { Suspense } from 'react';
import { useDateline } from '../store/react.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lateView } from './lateView.tsx';

const dialogs = {
  about: lateView('about', async () => (await import('./AboutDialog.tsx')).AboutDialog),
  share: lateView('share', async () => (await import('../share/ShareDialog.tsx')).ShareDialog),
  find: lateView('find', async () => (await import('../find/FindDialog.tsx')).FindDialog),
  cite: lateView('cite', async () => (await import('../cite/CiteDialog.tsx')).CiteDialog),
  policy: lateView('policy', async () => (await import('../policy/PolicyDialog.tsx')).PolicyDialog),
};

/** The dialog that is open over the page, each in a chunk of its own. */
export function LateDialogs() {
  const kind = useDateline((state) => state.dialog?.kind);
  if (!kind) return null;
  const Dialog = dialogs[kind];
  return (
    <ErrorBoundary key={kind}>
      <Suspense>
        <Dialog />
      </Suspense>
    </ErrorBoundary>
  );
}
