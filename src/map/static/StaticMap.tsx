import { Fragment, type MouseEvent, memo, useEffect, useMemo, useRef } from 'react';
import { useTranslator } from '../../i18n/react.ts';
import { countPassages } from '../../model/countPassages.ts';
import { mostTimesNamed, shadeOf, timesNamed } from '../../model/emphasis.ts';
import type { RegionId } from '../../model/ids.ts';
import { localize } from '../../model/language.ts';
import { limits, mostNamed } from '../../model/largeStatement.ts';
import type { MapGeometry } from '../../model/mapGeometry.ts';
import { toWorld } from '../../model/mercator.ts';
import { type Place, roles } from '../../model/statement.ts';
import { useActions, useDateline, useDatelineLater } from '../../store/react.ts';
import { patternPaths, patternScale, patternSizePx, patternStroke } from '../../theme/patterns.ts';
import type { FrameSource } from '../frame.ts';
import { isLarge } from '../style/regionSize.ts';
import { regionAt } from './regionAt.ts';
import styles from './StaticMap.module.css';
import { viewBoxOf } from './viewBox.ts';

/** The world is drawn four times side by side, so that the widest view across 180° does not end in nothing. */
const copies = [-1, 0, 1, 2] as const;

/**
 * The still map: shapes that stand in the document as `#region-…`, used here as links. Its view box is the opening
 * bounds until a camera says otherwise, so that it needs no script to lie where the live map will.
 */
export const StaticMap = memo(function StaticMap({
  geometry,
  frames,
}: {
  geometry: MapGeometry;
  frames: FrameSource;
}) {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const chosen = useDatelineLater((state) => state.view.place);
  const hovered = useDateline((state) => state.hovered);
  const elsewhere = useDatelineLater((state) => state.elsewhere);
  const marked = useDatelineLater((state) => state.marked);
  // Where the map asks, it must not tell: no name, and no address in the browser's status line.
  const blind = useDateline((state) => state.mapTask === 'answer');
  const shading = useDateline((state) => state.mapModes.shading);
  const most = shading ? mostTimesNamed(statement) : 0;
  const { selectRegion } = useActions();
  const svg = useRef<SVGSVGElement>(null);
  const { worldWidth } = geometry;

  useEffect(() => {
    const follow = (): void => {
      const { camera, size } = frames.get();
      if (size.width === 0 || !svg.current) return;
      svg.current.setAttribute('viewBox', viewBoxOf(camera, size, worldWidth).join(' '));
      const scale = (svg.current.viewBox.baseVal.width / size.width) * patternScale(camera.zoom);
      for (const pattern of svg.current.querySelectorAll('pattern')) {
        pattern.setAttribute('patternTransform', `scale(${scale})`);
      }
    };
    follow();
    return frames.subscribe(follow);
  }, [frames, worldWidth]);

  // The sea first, then land from large to small, so that a small country is never under its neighbour's outline.
  const ordered = useMemo(() => {
    const rank = (place: Place): number => (place.role === 'waters' ? -1e6 : 0) - span(place);
    return mostNamed(statement, limits.stillLinks)
      .filter((place) => !place.soft)
      .sort((a, b) => rank(a) - rank(b));
  }, [statement]);

  const use = (region: string) => <Uses region={region} className={undefined} worldWidth={worldWidth} />;

  const onElsewhere = (event: MouseEvent<SVGElement>): void => {
    const region = regionAt(event.clientX, event.clientY, svg.current, worldWidth);
    if (region) selectRegion(region);
  };

  const state = (place: Place): RegionState =>
    place.id === chosen || marked.includes(place.id) ? 'chosen' : place.id === hovered ? 'hovered' : 'rest';

  const shape = (place: Place) => (
    <PlaceShape
      key={place.id}
      place={place}
      state={state(place)}
      shade={shading ? shadeOf(timesNamed(statement, place.id), most) : undefined}
      blind={blind}
      worldWidth={worldWidth}
    />
  );

  return (
    <svg
      ref={svg}
      className={styles.map}
      viewBox={geometry.viewBox.join(' ')}
      preserveAspectRatio="xMidYMid meet"
      role="group"
      // The section around it says of what.
      aria-label={t('view.map')}
    >
      <defs>
        {roles.map((role) => (
          <pattern
            key={role}
            id={`pattern-${role}`}
            width={patternSizePx}
            height={patternSizePx}
            patternUnits="userSpaceOnUse"
            // About right for a desktop until the script knows the size.
            patternTransform={`scale(${(geometry.viewBox[3] / 480).toFixed(2)})`}
            data-role={role}
          >
            <path
              className={styles.stroke}
              d={patternPaths[role]}
              strokeWidth={patternStroke(role).widthPx}
              strokeOpacity={patternStroke(role).opacity}
            />
          </pattern>
        ))}
      </defs>
      {ordered.filter((place) => place.role === 'waters').map(shape)}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a country that the text does not name has nothing to read; the pointer's click says so. */}
      <g className={styles.elsewhere} onClick={onElsewhere}>
        {copies.map((copy) => (
          <use key={copy} href="#region-elsewhere" x={copy * worldWidth} />
        ))}
      </g>
      {ordered.filter((place) => place.role !== 'waters').map(shape)}
      <g className={styles.controlLine}>{use('control-line')}</g>
      {statement.places
        .filter((place) => place.soft && state(place) !== 'rest')
        .map((place) => (
          <g key={place.id} className={styles.extent} data-role={place.role} data-state={state(place)}>
            {place.regions.map((region) => (
              <Fragment key={region}>{use(region)}</Fragment>
            ))}
          </g>
        ))}
      <g className={styles.outline}>
        {outlined(statement.places, chosen, elsewhere, marked).map((region) => (
          <Fragment key={region}>{use(region)}</Fragment>
        ))}
      </g>
    </svg>
  );
});

interface UsesProps {
  readonly region: string;
  readonly className: string | undefined;
  readonly worldWidth: number;
}

function Uses({ region, className, worldWidth }: UsesProps) {
  return copies.map((copy) => (
    <use key={copy} href={`#region-${region}`} x={copy * worldWidth} className={className} />
  ));
}

type RegionState = 'chosen' | 'hovered' | 'rest';

interface PlaceShapeProps {
  readonly place: Place;
  readonly state: RegionState;
  readonly shade: number | undefined;
  /** Where the map asks: no name and no address. */
  readonly blind: boolean;
  readonly worldWidth: number;
}

/** A place's shape as a link; a choice renders only those whose state it changes. */
const PlaceShape = memo(function PlaceShape({ place, state, shade, blind, worldWidth }: PlaceShapeProps) {
  const t = useTranslator();
  const statement = useDateline((store) => store.statement);
  const { selectPlace, hover } = useActions();
  return (
    <a
      href={blind ? undefined : `#place-${place.id}`}
      className={styles.place}
      data-region={place.regions[0] ?? place.id}
      data-role={place.role}
      data-state={state}
      data-shade={shade}
      data-large={isLarge(place.bounds) || undefined}
      // The place's label is its control for the keyboard; this is the same link for the pointer and for readers.
      tabIndex={-1}
      aria-label={
        blind
          ? undefined
          : t('map.region', {
              place: localize(place.name, t.language),
              role: t(`role.${place.role}`),
              count: countPassages(statement, place.id),
            })
      }
      onClick={(event) => {
        event.preventDefault();
        selectPlace(place.id);
      }}
      onPointerEnter={() => hover(place.id)}
      onPointerLeave={() => hover(null)}
    >
      <path className={styles.target} d={dot(place, worldWidth)} vectorEffect="non-scaling-stroke" />
      {place.regions.map((region) => (
        <Fragment key={region}>
          <Uses region={region} className={styles.shape} worldWidth={worldWidth} />
          {patternPaths[place.role] !== '' && (
            <Uses region={region} className={styles.pattern} worldWidth={worldWidth} />
          )}
        </Fragment>
      ))}
    </a>
  );
});

function span({ bounds: [west, south, east, north] }: Place): number {
  return (east - west) * (north - south);
}

function outlined(
  places: readonly Place[],
  chosen: string | null,
  elsewhere: RegionId | null,
  marked: readonly string[],
): readonly RegionId[] {
  if (elsewhere !== null) return [elsewhere];
  return places
    .filter(({ id, soft }) => !soft && (id === chosen || marked.includes(id)))
    .flatMap(({ regions }) => regions);
}

/** A line of no length: its round cap, which does not scale, is a target of 24 px for a place of any size. */
function dot(place: Place, worldWidth: number): string {
  const [x, y] = toWorld(place.label);
  return copies
    .map((copy) => `M${Math.round((x + copy) * worldWidth)} ${Math.round(y * worldWidth)}h.01`)
    .join('');
}
