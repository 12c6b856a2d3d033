import { useId } from 'react';
import type { Bounds, Size } from '../../model/camera.ts';
import type { MapGeometry } from '../../model/mapGeometry.ts';
import { toScreen } from '../../model/mercator.ts';
import { type Place, roles } from '../../model/statement.ts';
import { useDateline } from '../../store/react.ts';
import { patternPaths, patternSizePx } from '../../theme/patterns.ts';
import type { Placement } from '../overlay/placement.ts';
import { viewBoxOf } from '../static/viewBox.ts';
import { labelSizePx, layOutPaper, type PaperLabel } from './layOutPaper.ts';
import styles from './PaperMap.module.css';

interface PaperMapProps {
  readonly geometry: MapGeometry;
  readonly bounds: Bounds;
  readonly size: Size;
  /** The places that are drawn out, each with what is written on it. */
  readonly labels: readonly PaperLabel[];
  /** What the picture shows, in words. */
  readonly title: string;
}

const copies = [-1, 0, 1, 2] as const;

/**
 * A small still map for paper, in black and white: the shapes that stand in the document, used again. Roles are told
 * by pattern alone, and all colour is fill and stroke, which browsers print without being asked for backgrounds.
 */
export function PaperMap({ geometry, bounds, size, labels, title }: PaperMapProps) {
  const id = useId();
  const places = useDateline((state) => state.statement.places);
  const { camera, placements } = layOutPaper(labels, geometry, bounds, size);
  const viewBox = viewBoxOf(camera, size, geometry.worldWidth);
  const scale = viewBox[2] / size.width;
  const use = (region: string, attributes: Readonly<Record<string, string | undefined>>) =>
    copies.map((copy) => (
      <use key={copy} href={`#region-${region}`} x={copy * geometry.worldWidth} {...attributes} />
    ));
  const drawn = labels.map(({ place }) => place);
  // The sea under the land, large under small.
  const ordered = [...drawn].sort((a, b) => rank(a) - rank(b));

  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={title}
    >
      <defs>
        {roles.map((role) => (
          <pattern
            key={role}
            id={`${id}-${role}`}
            width={patternSizePx}
            height={patternSizePx}
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${scale * 0.8})`}
          >
            <path className={styles.stroke} data-role={role} d={patternPaths[role]} />
          </pattern>
        ))}
      </defs>
      <g transform={`scale(${1 / scale}) translate(${-viewBox[0]} ${-viewBox[1]})`}>
        {ordered
          .filter(({ role }) => role === 'waters')
          .flatMap(({ regions, role }) =>
            regions.map((region) => (
              <g key={region}>{use(region, { className: styles.waters, fill: `url(#${id}-${role})` })}</g>
            )),
          )}
        <g className={styles.land}>
          {copies.map((copy) => (
            <use key={copy} href="#region-elsewhere" x={copy * geometry.worldWidth} />
          ))}
        </g>
        {places
          .filter(({ soft, point, role }) => !soft && !point && role !== 'waters')
          .flatMap(({ regions }) => regions)
          .map((region) => (
            <g key={region} className={styles.land}>
              {use(region, {})}
            </g>
          ))}
        {ordered
          .filter(({ role, soft }) => role !== 'waters' && !soft)
          .flatMap(({ regions, role }) =>
            regions.map((region) => (
              <g key={region}>
                {use(region, { className: styles.place, 'data-role': role })}
                {patternPaths[role] !== '' && use(region, { fill: `url(#${id}-${role})` })}
              </g>
            )),
          )}
        <g className={styles.controlLine}>{use('control-line', {})}</g>
        {ordered
          .filter(({ soft }) => soft)
          .flatMap(({ regions }) => regions.slice(0, 1))
          .map((region) => (
            <g key={region}>{use(region, { className: styles.extent })}</g>
          ))}
      </g>
      <g>
        {labels.map(({ place, text }) => (
          <Label
            key={place.id}
            text={text}
            placement={placements.get(place.id)}
            point={place.point ? toScreen(place.label, camera, size) : null}
          />
        ))}
      </g>
      <rect className={styles.frame} x="0.5" y="0.5" width={size.width - 1} height={size.height - 1} />
    </svg>
  );
}

interface LabelProps {
  readonly text: string;
  readonly placement: Placement | undefined;
  readonly point: readonly [number, number] | null;
}

const arrows = { left: '← ', right: ' →', top: '↑ ', bottom: '↓ ' } as const;

function Label({ text, placement, point }: LabelProps) {
  if (!placement || placement.kind === 'hidden') return null;
  const { rect } = placement;
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 + labelSizePx * 0.36 };
  const side = placement.kind === 'chip' ? placement.side : null;
  const written =
    side === null ? text : side === 'right' ? `${text}${arrows.right}` : `${arrows[side]}${text}`;
  const at = placement.kind === 'leader' ? placement.anchor : side === null ? point : null;
  return (
    <g className={styles.label}>
      {placement.kind === 'leader' && (
        <line x1={placement.anchor[0]} y1={placement.anchor[1]} x2={placement.end[0]} y2={placement.end[1]} />
      )}
      {at && <circle cx={at[0]} cy={at[1]} r="2.5" />}
      <text className={styles.halo} fontSize={labelSizePx} textAnchor="middle" {...middle}>
        {written}
      </text>
      <text fontSize={labelSizePx} textAnchor="middle" {...middle}>
        {written}
      </text>
    </g>
  );
}

function rank({ bounds: [west, south, east, north] }: Place): number {
  return -(east - west) * (north - south);
}
