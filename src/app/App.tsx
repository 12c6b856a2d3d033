import { Suspense, useEffect, useMemo } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { sourceLine } from '../i18n/sourceLine.ts';
import type { FrameSource } from '../map/frame.ts';
import { MapStage } from '../map/MapStage.tsx';
import { localize } from '../model/language.ts';
import type { MapGeometry } from '../model/mapGeometry.ts';
import { Panel } from '../panel/Panel.tsx';
import { useActions, useDateline, useDatelineLater } from '../store/react.ts';
import { PassageStrip } from '../strip/PassageStrip.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import styles from './App.module.css';
import { Header } from './Header.tsx';
import { LateDialogs } from './LateDialogs.tsx';
import { Notice } from './Notice.tsx';
import { pageTitle } from './pageTitle.ts';
import { Sheet } from './Sheet.tsx';
import { useFlavour } from './useFlavour.ts';
import { useLateLayers } from './useLateLayers.ts';
import { useRegionName } from './useRegionName.ts';
import { views } from './views.tsx';

interface AppProps {
  readonly geometry: MapGeometry;
  readonly frames: FrameSource;
  /** Called once the application has taken over from the document. */
  readonly onReady?: () => void;
}

/** The page: what `views` says of the present view, with the map kept wherever a view has one. */
export function App({ geometry, frames, onReady }: AppProps) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const view = useDateline((state) => state.view);
  const seen = useDatelineLater((state) => state.view);
  const elsewhere = useDateline((state) => state.elsewhere);
  const { setView } = useActions();
  const layers = useLateLayers();
  // The reader's box first; bars and names pale after it.
  const wanted = layers?.wantedBy(statement, seen) ?? null;
  // The same from one choice to the next, so that they do not render with each.
  const modes = useMemo(() => layers && <layers.MapModes />, [layers]);
  const flavour = useFlavour();
  const elsewhereName = useRegionName(elsewhere);
  const { layout, View } = views[view.view];
  const hasSheet = layout === 'explore' || layout === 'ask';

  useEffect(() => onReady?.(), [onReady]);

  useEffect(() => {
    document.title = pageTitle(t, statement, view);
  }, [t, statement, view]);

  const content = (
    <ErrorBoundary>
      {View ? (
        <Suspense
          fallback={
            <p role="status" className={styles.loading}>
              {t('app.loading')}
            </p>
          }
        >
          <View frames={frames} />
        </Suspense>
      ) : (
        <Panel
          elsewhereName={elsewhereName && localize(elsewhereName, t.language)}
          links={layers && <layers.Links />}
        />
      )}
    </ErrorBoundary>
  );

  return (
    <div className={styles.app} data-view={view.view} data-layout={layout} data-print="flow">
      {layout === 'stage' ? (
        <nav className={styles.leave} aria-label={t('header.views')}>
          <a
            href="?view=map"
            onClick={(event) => {
              event.preventDefault();
              setView({ view: 'map', step: null });
            }}
          >
            {t('view.map')}
          </a>
        </nav>
      ) : (
        <Header />
      )}
      <main
        id="map"
        className={styles.main}
        data-print="flow"
        // In a page that has a main part of its own; else the heading has said it.
        aria-label={view.embed ? localize(statement.headline, t.language) : undefined}
      >
        {/* The map lies under a talk, and comes after its words to whoever listens. */}
        {layout === 'stage' && <div className={styles.over}>{content}</div>}
        {layout !== 'page' && (
          <ErrorBoundary>
            <MapStage
              geometry={geometry}
              frames={frames}
              flavour={flavour}
              Lines={layers?.RelationLines}
              modes={modes}
              wanted={wanted}
            />
          </ErrorBoundary>
        )}
        {hasSheet && <Sheet>{content}</Sheet>}
        {layout === 'page' && content}
        {layout === 'explore' && (
          <ErrorBoundary>
            <PassageStrip wanted={wanted} />
          </ErrorBoundary>
        )}
      </main>
      <LateDialogs />
      <Notice />
      {/* A page of its own says itself where it is from. */}
      {layout !== 'page' && (
        <footer data-print="only">
          <p>{sourceLine(t, statement)}</p>
          <p>{t('map.attribution')}</p>
        </footer>
      )}
    </div>
  );
}
