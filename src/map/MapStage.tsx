import { type ComponentType, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { MessagesContext, useTranslator } from '../i18n/react.ts';
import type { Wanted } from '../model/filter.ts';
import type { MapGeometry } from '../model/mapGeometry.ts';
import { useActions, useDateline, useDatelineStore } from '../store/react.ts';
import type { Flavour } from '../theme/palette.ts';
import type { FrameSource } from './frame.ts';
import styles from './MapStage.module.css';
import type { LateOverlayProps } from './overlay/LateOverlay.tsx';
import { Legend } from './overlay/Legend.tsx';
import { MapControls } from './overlay/MapControls.tsx';
import type { OverlayProps } from './overlay/overlayProps.ts';
import { PlaceLabels } from './overlay/PlaceLabels.tsx';
import type { Rect } from './overlay/rect.ts';
import { startLiveMap } from './startLiveMap.ts';
import { driveStillMap } from './static/driveStillMap.ts';
import { StaticMap } from './static/StaticMap.tsx';

interface MapStageProps {
  readonly geometry: MapGeometry;
  readonly frames: FrameSource;
  readonly flavour: Flavour;
  /** What comes late, once it can: lines over the map, and what the legend offers. */
  readonly Lines?: ComponentType<OverlayProps> | undefined;
  readonly modes?: ReactNode;
  readonly wanted?: Wanted | null;
}

/** The still map, the live map over it once it is ready, and one overlay over either. */
export function MapStage({ geometry, frames, flavour, Lines, modes, wanted = null }: MapStageProps) {
  const t = useTranslator();
  const messages = useContext(MessagesContext);
  const store = useDatelineStore();
  const status = useDateline((state) => state.map);
  const failure = useDateline((state) => state.mapFailure);
  const attempt = useDateline((state) => state.mapAttempt);
  const { retryMap, setMap } = useActions();
  const stage = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const live = useRef<ReturnType<typeof startLiveMap> | null>(null);
  const flavourNow = useRef(flavour);
  const labelNow = useRef('');
  const occupied = useRef<readonly Rect[]>([]);
  const label = t('map.label');
  const canvasLabel = t('map.canvas');

  useEffect(() => {
    flavourNow.current = flavour;
    live.current?.setTheme(flavour);
  }, [flavour]);
  useEffect(() => {
    labelNow.current = canvasLabel;
    live.current?.setLabel(canvasLabel);
  }, [canvasLabel]);
  useEffect(() => {
    if (!stage.current || !container.current) return undefined;
    const still = driveStillMap(stage.current, store, frames);
    const starting = startLiveMap({
      container: container.current,
      worldWidth: geometry.worldWidth,
      store,
      frames,
      theme: flavourNow,
      label: labelNow,
      messages,
      stage: stage.current,
      asked: attempt > 0,
      onTakeOver: still.stop,
      onRest: still.start,
      onFailure: () => {
        still.start();
        still.takeGestures();
      },
    });
    live.current = starting;
    return () => {
      live.current = null;
      starting.destroy();
      still.stop();
    };
  }, [store, frames, messages, attempt, geometry]);

  const [LateOverlay, setLateOverlay] = useState<ComponentType<LateOverlayProps> | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./overlay/LateOverlay.tsx').then(
      (chunk) => {
        if (wanted) setLateOverlay(() => chunk.LateOverlay);
      },
      // Without the chunk the list still leads to every place.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);

  return (
    <section ref={stage} className={styles.stage} aria-label={label} data-status={status} data-print="map">
      <div className={styles.still} inert={status === 'live'}>
        <StaticMap geometry={geometry} frames={frames} />
      </div>
      <div ref={container} className={styles.live} data-print="hide" inert={status !== 'live'} />
      {Lines && <Lines frames={frames} occupied={occupied} />}
      <PlaceLabels frames={frames} wanted={wanted} />
      {LateOverlay && <LateOverlay geometry={geometry} frames={frames} occupied={occupied} />}
      <Legend>{modes}</Legend>
      <MapControls frames={frames} />
      {failure && (
        <div className={styles.failure} role="status" data-obstacle data-print="hide">
          <p>{t(`map.failure.${failure}`)}</p>
          <button type="button" className="button" onClick={retryMap}>
            {t(failure === 'save-data' ? 'map.load' : 'map.retry')}
          </button>
          <button type="button" className="button" onClick={() => setMap(status)}>
            {t('map.dismiss')}
          </button>
        </div>
      )}
    </section>
  );
}
