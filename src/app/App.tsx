import { Suspense, useEffect } from 'react';
import { useTranslator } from '../i18n/react.ts';
import type { FrameSource } from '../map/frame.ts';
import { MapStage } from '../map/MapStage.tsx';
import { localize } from '../model/language.ts';
import type { MapGeometry } from '../model/mapGeometry.ts';
import { Panel } from '../panel/Panel.tsx';
import { useDateline } from '../store/react.ts';
import { PassageStrip } from '../strip/PassageStrip.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import styles from './App.module.css';
import { Header } from './Header.tsx';
import { lateView } from './lateView.tsx';
import { pageTitle } from './pageTitle.ts';
import { Sheet } from './Sheet.tsx';
import { useFlavour } from './useFlavour.ts';
import { useRegionName } from './useRegionName.ts';

const TextView = lateView('reader', async () => (await import('../reader/TextView.tsx')).TextView);

interface AppProps {
  readonly geometry: MapGeometry;
  readonly frames: FrameSource;
  /** Called once the application has taken over from the document. */
  readonly onReady?: () => void;
}

/** The explore view: header, map, panel or sheet, passage strip. */
export function App({ geometry, frames, onReady }: AppProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const view = useDateline((state) => state.view);
  const elsewhere = useDateline((state) => state.elsewhere);
  const flavour = useFlavour();
  const elsewhereName = useRegionName(elsewhere);

  useEffect(() => onReady?.(), [onReady]);

  useEffect(() => {
    document.title = pageTitle(t, statement, view);
  }, [t, statement, view]);

  return (
    <div className={styles.app} data-view={view.view} data-print="flow">
      <Header />
      <main
        id="map"
        className={styles.main}
        data-print="flow"
        aria-label={localize(statement.headline, t.language)}
      >
        <ErrorBoundary>
          <MapStage geometry={geometry} frames={frames} flavour={flavour} />
        </ErrorBoundary>
        <Sheet>
          <ErrorBoundary>
            {view.view === 'text' ? (
              <Suspense
                fallback={
                  <p role="status" className={styles.loading}>
                    {t('app.loading')}
                  </p>
                }
              >
                <TextView />
              </Suspense>
            ) : (
              <Panel elsewhereName={elsewhereName && localize(elsewhereName, t.language)} />
            )}
          </ErrorBoundary>
        </Sheet>
        <ErrorBoundary>
          <PassageStrip />
        </ErrorBoundary>
      </main>
      <footer data-print="only">
        <p>
          {t('panel.source', { title: statement.source.title, publisher: statement.source.publisher })}{' '}
          {localize(statement.source.note, t.language)}
        </p>
        <p>{t('map.attribution')}</p>
      </footer>
    </div>
  );
}
