import { arrowHead, nameSpot, pathOf } from '../map/overlay/drawRelations.ts';
import type { Rect } from '../map/overlay/rect.ts';
import { onScreen, relationLines } from '../map/overlay/relationLines.ts';
import type { Camera, Size } from '../model/camera.ts';
import { localize } from '../model/language.ts';
import { toScreen } from '../model/mercator.ts';
import { indexOf } from '../model/statementIndex.ts';
import { tokens } from '../theme/palette.ts';
import type { Font, PictureInput } from './picture.ts';
import { element, text } from './svg.ts';
import { wrap } from './wrap.ts';

const font: Font = { family: 'sans', sizePx: 14, weight: 400 };
const lineHeightPx = 18;
/** A longer name is broken, within a word if need be: it may not run past the map's edge. */
const nameWidthPx = 200;

/** What the page draws of the text's links: lines, arrows and names, below the names of places and clear of them. */
export function drawLinks(
  input: PictureInput,
  camera: Camera,
  size: Size,
  occupied: readonly Rect[],
): { readonly lines: string; readonly names: string } {
  const { statement, relations, flavour, language, measure } = input;
  const { place: places } = indexOf(statement);
  const paper = tokens.paper[flavour];
  const taken = [...occupied];
  const drawn = relationLines(relations, (id) => places.get(id)?.label ?? [0, 0]).map((line, index) => {
    const relation = relations[index];
    const source = relation && (relation.kind === 'mutual' ? relation.members[0] : relation.from[0]);
    const role = (source && places.get(source)?.role) ?? 'context';
    const colour = tokens[role][flavour];
    const copies = onScreen(line, camera, size);
    const d = copies.map((points) => pathOf(points, line.closed)).join('');
    const arrow = line.arrow && copies[0] ? arrowHead(copies[0], size, occupied) : null;
    const wrapped = relation
      ? balanced(localize(relation.name, language), (part) => measure(part, font))
      : [];
    const name: Size = {
      width: Math.max(0, ...wrapped.map((part) => measure(part, font))) + 10,
      height: wrapped.length * lineHeightPx + 4,
    };
    const spot = copies[0] ? nameSpot(copies[0], name, size, taken) : null;
    if (spot) taken.push(spot);
    return {
      line: [
        element('path', { d, stroke: paper, 'stroke-width': 4.5, 'stroke-opacity': 0.75 }),
        element('path', {
          d,
          stroke: colour,
          'stroke-width': line.arrow ? 2.5 : 2,
          'stroke-dasharray': line.arrow ? '1 5' : undefined,
          fill: line.closed ? colour : undefined,
          'fill-opacity': line.closed ? 0.08 : undefined,
        }),
        arrow
          ? element('path', {
              d: 'M0 0-11-5.5-8.5 0-11 5.5z',
              transform: `translate(${arrow.tip.map(rounded).join(' ')}) rotate(${rounded(arrow.angle)})`,
              fill: colour,
              stroke: paper,
            })
          : '',
        ...line.ends.map((end) => {
          const [cx, cy] = toScreen(end, camera, size).map(rounded);
          return element('circle', { cx, cy, r: 3.5, fill: colour });
        }),
      ].join(''),
      name: spot ? nameOf(input, wrapped, spot) : '',
    };
  });
  const box = element('rect', { width: size.width, height: size.height });
  return {
    // A line that leaves the map does not run over the words below it.
    lines:
      drawn.length === 0
        ? ''
        : element('clipPath', { id: 'map-box' }, box) +
          element(
            'g',
            {
              'clip-path': 'url(#map-box)',
              fill: 'none',
              'stroke-linecap': 'round',
              'stroke-linejoin': 'round',
            },
            ...drawn.map(({ line }) => line),
          ),
    names: drawn.map(({ name }) => name).join(''),
  };
}

function nameOf({ flavour, families }: PictureInput, lines: readonly string[], spot: Rect): string {
  return (
    element('rect', { ...spot, rx: 3, fill: tokens.paper[flavour], 'fill-opacity': 0.86 }) +
    lines
      .map((line, index) =>
        element(
          'text',
          {
            x: rounded(spot.x + spot.width / 2),
            y: rounded(spot.y + 2 + lineHeightPx * (index + 0.75)),
            'text-anchor': 'middle',
            'font-family': families[font.family],
            'font-size': font.sizePx,
            fill: tokens.ink[flavour],
          },
          text(line),
        ),
      )
      .join('')
  );
}

/** No more lines than it takes, and no line much shorter than the others. */
function balanced(name: string, widthOf: (text: string) => number): readonly string[] {
  const widest = wrap(name, nameWidthPx, widthOf);
  let best = widest;
  for (let width = nameWidthPx - 10; width > nameWidthPx / 3; width -= 10) {
    const lines = wrap(name, width, widthOf, false);
    if (lines.length > widest.length || lines.some((line) => widthOf(line) > width)) break;
    best = lines;
  }
  return best;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
