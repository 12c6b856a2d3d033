import { memo, useEffect, useMemo, useRef } from 'react';
import { useTranslator } from '../../i18n/react.ts';
import { countPassages } from '../../model/countPassages.ts';
import type { Wanted } from '../../model/filter.ts';
import { localize } from '../../model/language.ts';
import { fitBounds } from '../../model/mercator.ts';
import type { Place } from '../../model/statement.ts';
import { useActions, useDateline, useDatelineLater } from '../../store/react.ts';
import type { FrameSource } from '../frame.ts';
import { labelledPlaces } from './labelledPlaces.ts';
import styles from './PlaceLabels.module.css';

interface PlaceLabelsProps {
  readonly frames: FrameSource;
  /** What the reader's filter leaves; names that it does not leave are paler. */
  readonly wanted?: Wanted | null;
}

/**
 * The names on the map, as links: on the place, beside it with a line, or at the edge with an arrow for a place out of
 * view; one control a place wherever it goes. Where they stand is computed a frame, in `LateOverlay`, and set on the
 * elements themselves, so that a moving map does not render React.
 */
export const PlaceLabels = memo(function PlaceLabels({ frames, wanted = null }: PlaceLabelsProps) {
  const statement = useDateline((state) => state.statement);
  const chosen = useDatelineLater((state) => state.view.place);
  const found = useDateline((state) => state.found?.places);
  const hovered = useDateline((state) => state.hovered);
  const marked = useDateline((state) => state.marked);
  // Where the map asks, its names are question marks: targets for a pointer. A list beside the map is for all others.
  const blind = useDateline((state) => state.mapTask === 'answer');
  const root = useRef<HTMLDivElement>(null);

  const places = useMemo(() => labelledPlaces(statement, chosen, blind), [statement, chosen, blind]);

  // The build has placed the names for the opening alone: elsewhere they would name the wrong land.
  useEffect(() => {
    const follow = (): void => {
      const { camera, size } = frames.get();
      if (!root.current || 'placed' in root.current.dataset || size.width === 0) return;
      const { lng, lat, zoom } = fitBounds(statement.opening, size);
      const isOpening = camera.lng === lng && camera.lat === lat && camera.zoom === zoom;
      root.current.style.opacity = isOpening ? '' : '0';
    };
    follow();
    return frames.subscribe(follow);
  }, [frames, statement]);

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
            data-chosen={place.id === chosen || marked.includes(place.id) || undefined}
          >
            <line className={styles.line} x2="1" vectorEffect="non-scaling-stroke" />
            <circle className={styles.dot} r="4" />
          </g>
        ))}
      </svg>
      <ul className={styles.labels} aria-hidden={blind || undefined}>
        {places.map((place) => (
          <PlaceLabel
            key={place.id}
            place={place}
            chosen={place.id === chosen || marked.includes(place.id)}
            found={found?.has(place.id) ?? false}
            hovered={place.id === hovered}
            dim={wanted?.places.has(place.id) === false}
            blind={blind}
          />
        ))}
      </ul>
    </div>
  );
});

interface PlaceLabelProps {
  readonly place: Place;
  readonly chosen: boolean;
  readonly found: boolean;
  readonly hovered: boolean;
  readonly dim: boolean;
  readonly blind: boolean;
}

/** One name: a choice changes two of them. */
const PlaceLabel = memo(function PlaceLabel(props: PlaceLabelProps) {
  const { place, chosen, found, hovered, dim, blind } = props;
  const t = useTranslator();
  const { selectPlace, hover, moveCamera } = useActions();
  const count = countPassages(
    useDateline((state) => state.statement),
    place.id,
  );
  const name = localize(place.name, t.language);
  const nameless = blind && !chosen;
  return (
    <li>
      <a
        href={blind ? undefined : `#place-${place.id}`}
        className={styles.label}
        draggable={false}
        data-label={place.id}
        data-role={place.role}
        data-soft={place.soft || undefined}
        data-found={found || undefined}
        data-hovered={hovered || undefined}
        data-dim={dim || undefined}
        aria-current={chosen ? 'true' : undefined}
        aria-label={
          blind ? undefined : t('map.region', { place: name, role: t(`role.${place.role}`), count })
        }
        onClick={(event) => {
          event.preventDefault();
          // An arrow without a name cannot be an answer: it shows what it points to.
          if (nameless && event.currentTarget.dataset.as === 'chip')
            moveCamera({ kind: 'show', bounds: place.bounds });
          else selectPlace(place.id);
        }}
        onPointerEnter={() => hover(place.id)}
        onPointerLeave={() => hover(null)}
        onFocus={() => hover(place.id)}
        onBlur={() => hover(null)}
      >
        <span className={styles.pill}>
          {/* The number is drawn by the style sheet: the accessible name says it in words. */}
          <span className={styles.name} data-count={blind ? '' : count}>
            {nameless ? '?' : name}
          </span>
        </span>
      </a>
    </li>
  );
});
