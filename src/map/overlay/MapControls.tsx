import { memo, useEffect, useRef } from 'react';
import { useTranslator } from '../../i18n/react.ts';
import { kilometresPerPixel } from '../../model/mercator.ts';
import { useActions } from '../../store/react.ts';
import type { FrameSource } from '../frame.ts';
import styles from './MapControls.module.css';
import { niceDistance } from './niceDistance.ts';

const scaleMaxPx = 96;

/** Zoom, whole view, scale bar and attribution: over the still map and the live one alike. */
export const MapControls = memo(function MapControls({ frames }: { frames: FrameSource }) {
  const t = useTranslator();
  const { moveCamera } = useActions();
  const bar = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const measure = (): void => {
      const { camera, size } = frames.get();
      if (!bar.current || size.width === 0) return;
      const perPixel = kilometresPerPixel(camera.lat, camera.zoom);
      const distance = niceDistance(perPixel * scaleMaxPx);
      bar.current.style.inlineSize = `${Math.round(distance / perPixel)}px`;
      const [visible, spoken] = bar.current.children;
      if (visible) visible.textContent = t('map.scale', { distance });
      if (spoken) spoken.textContent = t('map.scaleLabel', { distance });
    };
    measure();
    return frames.subscribe(measure);
  }, [frames, t]);

  return (
    <>
      <div className={styles.buttons} data-obstacle data-level="minimal" data-print="hide">
        <button
          type="button"
          aria-label={t('map.zoomIn')}
          title={t('map.zoomIn')}
          onClick={() => moveCamera({ kind: 'zoom', by: 1 })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 3v10M3 8h10" />
          </svg>
        </button>
        <button
          type="button"
          aria-label={t('map.zoomOut')}
          title={t('map.zoomOut')}
          onClick={() => moveCamera({ kind: 'zoom', by: -1 })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h10" />
          </svg>
        </button>
        <button
          type="button"
          aria-label={t('map.wholeView')}
          title={t('map.wholeView')}
          onClick={() => moveCamera({ kind: 'opening' })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
          </svg>
        </button>
      </div>
      <div className={styles.foot} data-obstacle data-level="full" data-print="hide">
        <p ref={bar} className={styles.scale}>
          <span aria-hidden="true" />
          <span className="visually-hidden" />
        </p>
        <p className={styles.attribution}>{t('map.attribution')}</p>
      </div>
    </>
  );
});
