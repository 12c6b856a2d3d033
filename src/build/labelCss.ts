import { labelledPlaces } from '../map/overlay/labelledPlaces.ts';
import { layoutLabels } from '../map/overlay/layout.ts';
import type { LabelRequest, Placement } from '../map/overlay/placement.ts';
import type { Rect } from '../map/overlay/rect.ts';
import type { Size } from '../model/camera.ts';
import { countPassages } from '../model/countPassages.ts';
import { anchorsOf, type MapGeometry } from '../model/mapGeometry.ts';
import { fitBounds, toScreen, worldSizePx } from '../model/mercator.ts';
import type { Statement } from '../model/statement.ts';

/**
 * Sizes of the map, CSS pixels, for each of which the labels are laid out at build; a map has the layout of the
 * largest that it holds. The script lays them out for the size there is.
 */
const sizes: readonly Size[] = [
  { width: 300, height: 180 },
  { width: 380, height: 300 },
  { width: 560, height: 420 },
  { width: 860, height: 600 },
];

/** Where the controls stand in every one of them: zoom buttons, legend, scale bar. */
function controls({ width, height }: Size): readonly Rect[] {
  return [
    { x: width - 60, y: 0, width: 60, height: 150 },
    { x: 0, y: height - 60, width: 110, height: 60 },
    { x: width - 130, y: height - 32, width: 130, height: 32 },
  ];
}

/** About how wide a label is: nothing at build can measure text, and a few pixels do not matter. */
const widthOf = (text: string): number => 18 + 7.3 * text.length;

const arrows = { left: '←', right: '→', top: '↑', bottom: '↓' } as const;

/**
 * The labels' places for the document before, and without, a script. In units of the container: `--map` is the width
 * that the opening bounds take, so that `50cqw + k × --map` is a place on the map at any size.
 */
export function labelCss(statement: Statement, geometry: MapGeometry): string {
  const [, , width, height] = geometry.viewBox;
  const root = '[data-labels]:not([data-placed])';
  /** What a smaller map shows; nothing else needs a rule to be hidden. */
  const shown = new Set<string>();
  const hide = (selector: string): string => (shown.has(selector) ? `${selector}{visibility:hidden}` : '');
  const rules = sizes.map((size) => {
    const body = [...layOut(statement, geometry, size)].map(([id, placement]) => {
      const label = `${root} [data-label=${id}]`;
      const leader = `${root} [data-leader=${id}]`;
      const visible = rule(label, leader, placement, size, width / height);
      const hidden =
        (placement.kind === 'hidden' ? hide(label) : '') + (placement.kind === 'leader' ? '' : hide(leader));
      if (placement.kind !== 'hidden') shown.add(label);
      if (placement.kind === 'leader') shown.add(leader);
      return visible + hidden;
    });
    return `@container map (min-width:${size.width}px) and (min-height:${size.height}px){${body.join('')}}`;
  });
  const base = [
    `[data-labels]{--map:min(100cqw,100cqh*${(width / height).toFixed(4)})}`,
    `${root} :is([data-label],[data-leader]){visibility:hidden}`,
  ];
  return `@layer features{${[...base, ...rules].join('')}}`;
}

function layOut(statement: Statement, geometry: MapGeometry, size: Size): ReadonlyMap<string, Placement> {
  const camera = fitBounds(statement.opening, size);
  const world = worldSizePx(camera.zoom);
  const labels = labelledPlaces(statement, null, false).map((place): LabelRequest => {
    const anchors = anchorsOf(geometry, place).map(({ position, room }) => ({
      at: toScreen(position, camera, size),
      room: room * world,
    }));
    return {
      id: place.id,
      size: { width: widthOf(`${place.name.en} ${countPassages(statement, place.id)}`), height: 24 },
      anchors,
      priority: 100 - (place.soft ? 50 : 0) - Math.min(90, anchors[0]?.room ?? 0),
      insideOnly: place.soft,
      mayPoint: true,
    };
  });
  return layoutLabels({ size, labels, obstacles: controls(size), previous: new Map() });
}

/** Where a label and its line are, as far as they are anywhere. */
function rule(label: string, leader: string, placement: Placement, size: Size, ratio: number): string {
  if (placement.kind === 'hidden') return '';
  const { rect } = placement;
  if (placement.kind === 'chip') {
    const y = Math.round(rect.y - size.height / 2);
    const x = Math.round(rect.x - size.width / 2);
    const at = {
      left: `8px,calc(50cqh + ${y}px)`,
      right: `calc(100cqw - 100% - 8px),calc(50cqh + ${y}px)`,
      top: `calc(50cqw + ${x}px),8px`,
      bottom: `calc(50cqw + ${x}px),calc(100cqh - 100% - 8px)`,
    }[placement.side];
    const arrow = `${label}>*::${placement.side === 'right' ? 'after' : 'before'}{content:'${arrows[placement.side]}' / ''}`;
    return `${label}{transform:translate(${at});visibility:visible}${label}>*{border:1px solid var(--edge);border-radius:99px;background:var(--paper)}${arrow}`;
  }
  const map = Math.min(size.width, size.height * ratio);
  const [ax, ay] = placement.anchor;
  const share = (px: number): string => (px / map).toFixed(4);
  const x = `50cqw + ${share(ax - size.width / 2)}*var(--map)`;
  const y = `50cqh + ${share(ay - size.height / 2)}*var(--map)`;
  // A transform, not an offset: when the script takes over, nothing counts as having shifted.
  const [left, top] = [
    `calc(${x} + ${Math.round(rect.x - ax)}px)`,
    `calc(${y} + ${Math.round(rect.y - ay)}px)`,
  ];
  const own = `${label}{transform:translate(${left},${top});visibility:visible}`;
  if (placement.kind === 'inside') return own;
  const [dx, dy] = [placement.end[0] - ax, placement.end[1] - ay];
  const line = `rotate(${Math.round((Math.atan2(dy, dx) * 180) / Math.PI)}deg) scaleX(${Math.round(Math.hypot(dx, dy))})`;
  return `${own}${leader}{transform:translate(calc(${x}),calc(${y}));visibility:visible}${leader} line{transform:${line}}`;
}
