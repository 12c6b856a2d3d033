import { chosenPriority, layoutLabels } from '../map/overlay/layout.ts';
import type { Placement } from '../map/overlay/placement.ts';
import type { Rect } from '../map/overlay/rect.ts';
import type { Camera, Size } from '../model/camera.ts';
import { localize } from '../model/language.ts';
import { limits, mostNamed } from '../model/largeStatement.ts';
import { anchorsOf } from '../model/mapGeometry.ts';
import { toScreen, worldSizePx } from '../model/mercator.ts';
import { tokens } from '../theme/palette.ts';
import type { Font, PictureInput } from './picture.ts';
import { element, text } from './svg.ts';

const heightPx = 26;

/** The places' names where the page's own layout puts them; no arrows at the edge, which a picture cannot follow. */
export function drawLabels(
  input: PictureInput,
  camera: Camera,
  size: Size,
): { readonly svg: string; readonly occupied: readonly Rect[] } {
  const { statement, geometry, language, chosen, measure } = input;
  const world = worldSizePx(camera.zoom);
  const fontOf = (isChosen: boolean): Font => ({ family: 'sans', sizePx: isChosen ? 19 : 16, weight: 600 });
  const named = mostNamed(statement, limits.labels);
  const own = statement.places.find(({ id }) => id === chosen);
  const places = own && !named.includes(own) ? [...named, own] : named;
  const placements = layoutLabels({
    size,
    obstacles: [],
    previous: new Map(),
    labels: places.map((place) => ({
      id: place.id,
      size: {
        width: measure(localize(place.name, language), fontOf(place.id === chosen)) + 10,
        height: heightPx,
      },
      anchors: anchorsOf(geometry, place).map(({ position, room }) => ({
        at: toScreen(position, camera, size),
        room: room * world,
      })),
      priority: place.id === chosen ? chosenPriority : place.soft ? 0 : 50,
      insideOnly: place.soft && place.id !== chosen,
      mayPoint: false,
    })),
  });
  const svg = places
    .map((place) => {
      const placement = placements.get(place.id);
      const name = localize(place.name, language);
      return placement
        ? label(input, placement, name, tokens[place.role][input.flavour], fontOf(place.id === chosen))
        : '';
    })
    .join('');
  const occupied = [...placements.values()].flatMap((placement) =>
    placement.kind === 'inside' || placement.kind === 'leader' ? [placement.rect] : [],
  );
  return { svg, occupied };
}

function label(input: PictureInput, placement: Placement, name: string, colour: string, font: Font): string {
  if (placement.kind !== 'inside' && placement.kind !== 'leader') return '';
  const { flavour, families } = input;
  const { rect, anchor } = placement;
  const halo = tokens.paper[flavour];
  const pointer =
    placement.kind === 'leader'
      ? element('path', {
          d: `M${anchor.map(Math.round).join(' ')}L${placement.end.map(Math.round).join(' ')}`,
          stroke: colour,
          'stroke-width': 1.5,
        }) +
        element('circle', {
          cx: anchor[0],
          cy: anchor[1],
          r: 4.5,
          fill: colour,
          stroke: halo,
          'stroke-width': 1.5,
        })
      : '';
  return (
    pointer +
    element(
      'text',
      {
        x: rect.x + rect.width / 2,
        y: rect.y + rect.height / 2 + font.sizePx * 0.35,
        'text-anchor': 'middle',
        'font-family': families.sans,
        'font-size': font.sizePx,
        'font-weight': font.weight,
        fill: tokens.ink[flavour],
        stroke: halo,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      text(name),
    )
  );
}
