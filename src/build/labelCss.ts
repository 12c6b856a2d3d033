import { labelledPlaces } from '../map/overlay/labelledPlaces.ts';
import { layoutLabels } from '../map/overlay/layout.ts';
import type { LabelRequest, Placement } from '../map/overlay/placement.ts';
import type { Rect } from '../map/overlay/rect.ts';
import type { Size } from '../model/camera.ts';
import { countPassages } from '../model/countPassages.ts';
import { type Language, localize } from '../model/language.ts';
import { anchorsOf, type MapGeometry } from '../model/mapGeometry.ts';
import { fitBounds, toScreen, worldSizePx } from '../model/mercator.ts';
import type { Statement } from '../model/statement.ts';
import { whatHolds } from './labelsHold.ts';
import { countWide } from './wideLetters.ts';

/** Maps of about one shape; one that is higher than `below` says has the shape before. */
interface Shape {
  /** Least and greatest width over height, as multiples of the opening's own. */
  readonly from: number;
  readonly below: number;
  /** Width of the opening's bounds, CSS pixels, for each of which the labels are laid out; a map has the largest it holds. */
  readonly sizesPx: readonly number[];
}

/** How a map holds the opening: filled from side to side, or with ever more room beside it. */
const shapes: readonly Shape[] = [
  { from: 0, below: 1, sizesPx: [250, 310, 370, 440, 500, 600] },
  { from: 1, below: 1.3, sizesPx: [250, 290, 360, 460, 600] },
  { from: 1.3, below: 1.6, sizesPx: [195, 230, 280, 350, 470, 560] },
  { from: 1.6, below: Number.POSITIVE_INFINITY, sizesPx: [150, 195, 240, 330, 430, 560, 720] },
];

/** Where the controls stand in every one of them: zoom buttons, legend, source; on a large map the legend is open. */
function controls({ width, height }: Size): readonly Rect[] {
  const isRoomy = width >= 590 && height >= 500;
  const legend = isRoomy ? { width: 260, height: 475 } : { width: 105, height: 52 };
  const foot = { width: Math.min(width / 3, 300), height: 32 };
  return [
    { x: width - 60, y: 0, width: 60, height: 156 },
    { x: 0, y: height - legend.height, ...legend },
    { x: width - foot.width, y: height - foot.height, ...foot },
  ];
}

/** About how wide a label is, CSS pixels: nothing at build can measure text, and a few pixels do not matter. */
function widthOf(text: string): number {
  const wide = countWide(text);
  return 18 + 13 * wide + 7.3 * (text.length - wide);
}

const root = '[data-labels]:not([data-placed])';
const arrows = { left: '←', right: '→', top: '↑', bottom: '↓' } as const;

/** The labels have no place until a document or a script gives them one. */
export function labelBaseCss({ viewBox: [, , width, height] }: MapGeometry): string {
  return `@layer features{[data-labels]{--map:min(100cqw,100cqh*${(width / height).toFixed(4)})}${root} [data-leader]{visibility:hidden}${root} li{display:none}}`;
}

/**
 * The labels' places for the document of a language before, and without, a script. In units of the container: `--map` is
 * the width that the opening bounds take, so that `50cqw + k × --map` is a place on the map at any size. In no layer,
 * so that it holds wherever in a document it stands.
 */
export function labelCss(statement: Statement, geometry: MapGeometry, language: Language): string {
  const [, , width, height] = geometry.viewBox;
  const ratio = width / height;
  const rules = shapes.flatMap(({ from, below, sizesPx }) =>
    sizesPx.map((mapPx, index) => {
      const size = { width: Math.max(from, 1) * mapPx, height: mapPx / ratio };
      const until = (sizesPx[index + 1] ?? 2 * mapPx) / mapPx;
      const laidOut = layOut(statement, geometry, size, language);
      const held = whatHolds(laidOut, size, until, controls);
      const body = [...held].map(([id, placement]) =>
        rule(`${root} [data-label=${id}]`, `${root} [data-leader=${id}]`, placement, size, mapPx),
      );
      const side = from < 1 ? 'width' : 'height';
      const sidePx = (px: number): number => Math.round(from < 1 ? px : px / ratio);
      const is = [
        between('aspect-ratio', from && from * ratio, below * ratio, ''),
        between(side, sidePx(mapPx), sidePx(sizesPx[index + 1] ?? Number.POSITIVE_INFINITY), 'px'),
      ];
      return `@container map ${is.join(' and ')}{${shown(held)}${body.join('')}}`;
    }),
  );
  return rules.join('');
}

/** The items of the labels that stand: those of others would be items that hold nothing. */
function shown(placements: ReadonlyMap<string, Placement>): string {
  const ids = [...placements].flatMap(([id, { kind }]) => (kind === 'hidden' ? [] : [`[data-label=${id}]`]));
  return ids.length > 0 ? `${root} li:has(${ids.join()}){display:list-item}` : '';
}

/** A condition that holds from one number to just below another; of several that follow each other, one. */
function between(feature: string, from: number, below: number, unit: string): string {
  const number = (value: number): string => `${Number(value.toFixed(3))}${unit}`;
  return `(${from > 0 ? `${number(from)}<=` : ''}${feature}${below < Number.POSITIVE_INFINITY ? `<${number(below)}` : ''})`;
}

function layOut(
  statement: Statement,
  geometry: MapGeometry,
  size: Size,
  language: Language,
): ReadonlyMap<string, Placement> {
  const camera = fitBounds(statement.opening, size);
  const world = worldSizePx(camera.zoom);
  const labels = labelledPlaces(statement, null, false).map((place): LabelRequest => {
    const anchors = anchorsOf(geometry, place).map(({ position, room }) => ({
      at: toScreen(position, camera, size),
      room: room * world,
    }));
    return {
      id: place.id,
      size: {
        width: widthOf(`${localize(place.name, language)} ${countPassages(statement, place.id)}`),
        height: 24,
      },
      anchors,
      priority: 100 - (place.soft ? 50 : 0) - Math.min(90, anchors[0]?.room ?? 0),
      insideOnly: place.soft,
      mayPoint: true,
    };
  });
  return layoutLabels({ size, labels, obstacles: controls(size), previous: new Map() });
}

/** Where a label and its line are, as far as they are anywhere. */
function rule(label: string, leader: string, placement: Placement, size: Size, mapPx: number): string {
  if (placement.kind === 'hidden') return '';
  const { rect } = placement;
  const share = (px: number): string => (px / mapPx).toFixed(4);
  const across = (px: number): string => `50cqw + ${share(px - size.width / 2)}*var(--map)`;
  const down = (px: number): string => `50cqh + ${share(px - size.height / 2)}*var(--map)`;
  if (placement.kind === 'chip') {
    const y = `calc(${down(rect.y + rect.height / 2)} - ${rect.height / 2}px)`;
    const x = `calc(${across(rect.x + rect.width / 2)} - 50%)`;
    const at = {
      left: `8px,${y}`,
      right: `calc(100cqw - 100% - 8px),${y}`,
      top: `${x},8px`,
      bottom: `${x},calc(100cqh - 100% - 8px)`,
    }[placement.side];
    const arrow = `${label}>*::${placement.side === 'right' ? 'after' : 'before'}{content:'${arrows[placement.side]}' / ''}`;
    return `${label}{transform:translate(${at})}${label}>*{border:1px solid var(--edge);border-radius:99px;background:var(--paper)}${arrow}`;
  }
  const [ax, ay] = placement.anchor;
  const [x, y] = [across(ax), down(ay)];
  // Held where its line ends, else by its middle: its own width, `100%`, need not be the one that was guessed.
  const held = placement.kind === 'inside' ? 0.5 : (placement.end[0] - rect.x) / rect.width;
  const left = `calc(${x} + ${Math.round(rect.x + held * rect.width - ax)}px - ${held * 100}%)`;
  // A transform, not an offset: when the script takes over, nothing counts as having shifted.
  const own = `${label}{transform:translate(${left},calc(${y} + ${Math.round(rect.y - ay)}px))}`;
  if (placement.kind === 'inside') return own;
  const [dx, dy] = [placement.end[0] - ax, placement.end[1] - ay];
  const line = `rotate(${Math.round((Math.atan2(dy, dx) * 180) / Math.PI)}deg) scaleX(${Math.round(Math.hypot(dx, dy))})`;
  return `${own}${leader}{transform:translate(calc(${x}),calc(${y}));visibility:visible}${leader} line{transform:${line}}`;
}
