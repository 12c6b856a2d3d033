import { useEffect, useMemo, useRef } from 'react';
import { useTranslator } from '../../i18n/react.ts';
import { countPassages } from '../../model/countPassages.ts';
import { localize } from '../../model/language.ts';
import { limits, mostNamed } from '../../model/largeStatement.ts';
import type { MapGeometry } from '../../model/mapGeometry.ts';
import { indexOf } from '../../model/statementIndex.ts';
import { useActions, useDateline, useDatelineStore } from '../../store/react.ts';
import type { FrameSource } from '../frame.ts';
import { arrangeLabels } from './arrangeLabels.ts';
import styles from './PlaceLabels.module.css';
import type { Rect } from './rect.ts';

interface PlaceLabelsProps {
  readonly geometry: MapGeometry;
  readonly frames: FrameSource;
  readonly occupied: { current: readonly Rect[] };
}

/**
 * The names on the map, as links: on the place, beside it with a line, or at the edge with an arrow for a place out of
 * view; one control a place wherever it goes. Where they stand is computed a frame and set on the elements themselves,
 * so that a moving map does not render React.
 */
export function PlaceLabels({ geometry, frames, occupied }: PlaceLabelsProps) {
  const t = useTranslator();
  const store = useDatelineStore();
  const statement = useDateline((state) => state.statement);
  const chosen = useDateline((state) => state.view.place);
  const hovered = useDateline((state) => state.hovered);
  const { selectPlace, hover } = useActions();
  const root = useRef<HTMLDivElement>(null);

  // The chosen place is named however seldom the text does.
  const places = useMemo(() => {
    const most = mostNamed(statement, limits.labels);
    const place = chosen && indexOf(statement).place.get(chosen);
    return place && !most.includes(place) ? [...most, place] : most;
  }, [statement, chosen]);
  const marks = useMemo(() => geometry.marks.filter((mark) => mark.kind !== 'disputed'), [geometry]);

  // The names' widths change with the language, so a new translator lays out anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `t` is what the measured names were written with.
  useEffect(
    () =>
      root.current ? arrangeLabels(root.current, { store, frames, geometry, places, occupied }) : undefined,
    [store, frames, geometry, places, occupied, t],
  );

  return (
    <div
      ref={root}
      className={styles.overlay}
      data-labels
      // A name is no hole in the map: the wheel over it is the map's.
      onWheel={({ nativeEvent, currentTarget }) => {
        const canvas = currentTarget.parentElement?.querySelector('canvas');
        canvas?.dispatchEvent(new WheelEvent('wheel', nativeEvent));
      }}
    >
      <svg className={styles.leaders} aria-hidden="true">
        {places.map((place) => (
          <g
            key={place.id}
            data-leader={place.id}
            data-role={place.role}
            data-chosen={place.id === chosen || undefined}
          >
            <line className={styles.line} x2="1" vectorEffect="non-scaling-stroke" />
            <circle className={styles.dot} r="4" />
          </g>
        ))}
      </svg>
      <div aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark.id} className={styles.mark} data-mark={mark.id} data-kind={mark.kind} hidden>
            {localize(mark.name, t.language)}
          </span>
        ))}
      </div>
      <ul className={styles.labels} aria-label={t('map.label')}>
        {places.map((place) => {
          const count = countPassages(statement, place.id);
          const name = localize(place.name, t.language);
          return (
            <li key={place.id}>
              <a
                href={`#place-${place.id}`}
                className={styles.label}
                draggable={false}
                data-label={place.id}
                data-role={place.role}
                data-soft={place.soft || undefined}
                data-hovered={place.id === hovered || undefined}
                aria-current={place.id === chosen ? 'true' : undefined}
                aria-label={t('map.region', { place: name, role: t(`role.${place.role}`), count })}
                onClick={(event) => {
                  event.preventDefault();
                  selectPlace(place.id);
                }}
                onPointerEnter={() => hover(place.id)}
                onPointerLeave={() => hover(null)}
                onFocus={() => hover(place.id)}
                onBlur={() => hover(null)}
              >
                <span className={styles.pill}>
                  {/* The number is drawn by the style sheet: the accessible name says it in words. */}
                  <span className={styles.name} data-count={count}>
                    {name}
                  </span>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
