import { type PointerEvent, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { type SheetHeight, sheetHeights } from '../store/createDatelineStore.ts';
import { useActions, useDateline } from '../store/react.ts';
import { FullPageLink } from './FullPageLink.tsx';
import styles from './Sheet.module.css';

/** How far a finger must move the handle for the next height, CSS pixels. */
const dragPx = 32;

/** The panel's frame: a column beside the map, or on a small screen a sheet of three heights below it. */
export function Sheet({ children }: { children: ReactNode }) {
  const t = useTranslator();
  const height = useDateline((state) => state.sheet);
  const view = useDateline((state) => state.view);
  const elsewhere = useDateline((state) => state.elsewhere);
  const { setSheet } = useActions();
  const scroller = useRef<HTMLDivElement>(null);
  const from = useRef<number | null>(null);

  // Another place's panel begins at its beginning; the text stays where it is being read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the panel shows.
  useEffect(() => {
    if (scroller.current && view.view === 'map' && view.passage === null) scroller.current.scrollTop = 0;
  }, [view.place, elsewhere]);

  const move = (by: 1 | -1): void => {
    const next: SheetHeight | undefined = sheetHeights[sheetHeights.indexOf(height) + by];
    if (next) setSheet(next);
  };

  const drag = (event: PointerEvent): void => {
    if (from.current === null || Math.abs(event.clientY - from.current) < dragPx) return;
    move(event.clientY < from.current ? 1 : -1);
    from.current = event.clientY;
  };

  return (
    <div className={styles.sheet} data-height={height} data-level="minimal" data-print="flow">
      <div
        className={styles.handle}
        data-print="hide"
        onPointerDown={(event) => {
          // A captured pointer would never click the buttons.
          if ((event.target as Element).closest('button')) return;
          from.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          from.current = null;
        }}
      >
        <span className={styles.grip} aria-hidden="true" />
        <button
          type="button"
          disabled={height === 'low'}
          aria-label={t('sheet.lower')}
          onClick={() => move(-1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 6l5 5 5-5" />
          </svg>
        </button>
        <button
          type="button"
          disabled={height === 'high'}
          aria-label={t('sheet.higher')}
          onClick={() => move(1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 10l5-5 5 5" />
          </svg>
        </button>
      </div>
      {/* A region that scrolls must be reachable by keyboard: https://www.w3.org/WAI/WCAG22/Understanding/keyboard.html */}
      <div ref={scroller} className={styles.content} data-panel data-print="flow">
        {children}
        {view.embed && view.ui === 'minimal' && (
          <Suspense fallback={null}>
            <FullPageLink />
          </Suspense>
        )}
      </div>
    </div>
  );
}
