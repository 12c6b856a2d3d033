import { viewBoxOf } from '../map/static/viewBox.ts';
import { isLarge } from '../map/style/regionSize.ts';
import type { Camera, Size } from '../model/camera.ts';
import type { Place } from '../model/statement.ts';
import { roles } from '../model/statement.ts';
import { mix } from '../theme/mix.ts';
import { tokens, wash } from '../theme/palette.ts';
import { patternPaths, patternSizePx, patternStroke } from '../theme/patterns.ts';
import type { PictureInput } from './picture.ts';
import { element } from './svg.ts';

/** The still map as it is on the page, with its colours written out: an SVG in an SVG, clipped to its box. */
export function drawMap(input: PictureInput, camera: Camera, size: Size): string {
  const { statement, geometry, shapes, flavour, chosen } = input;
  const { worldWidth } = geometry;
  const box = viewBoxOf(camera, size, worldWidth);
  const unit = box[2] / size.width;
  const colour = (token: keyof typeof tokens): string => tokens[token][flavour];
  const used = new Set<string>();

  // The copies of the world that the box looks at; a country may reach a little past 180°.
  const first = Math.floor(box[0] / worldWidth) - 1;
  const copies = Array.from(
    { length: Math.floor((box[0] + box[2]) / worldWidth) - first + 1 },
    (_, index) => first + index,
  );
  const use = (id: string, attributes: Readonly<Record<string, string | number | undefined>>): string => {
    used.add(id);
    return copies
      .map((copy) => element('use', { href: `#${id}`, x: copy * worldWidth, ...attributes }))
      .join('');
  };

  const drawn = statement.places.filter((place) => !place.soft).sort((a, b) => rank(a) - rank(b));
  const fill = (place: Place): string => {
    const large = isLarge(place.bounds);
    const [rest, own] = large ? [wash.large, wash.chosenLarge] : [wash.rest, wash.chosen];
    const ground = place.role === 'waters' ? 'sea' : 'land';
    return mix(colour(place.role), colour(ground), place.id === chosen ? own : rest);
  };
  const shape = (place: Place): string =>
    place.regions
      .filter((region) => shapes.named[region])
      .map((region) => {
        const stroke = colour(place.role === 'waters' ? 'waters' : 'border');
        const base = use(`r-${region}`, { fill: fill(place), stroke, 'stroke-width': 0.8 * unit });
        return patternPaths[place.role] === ''
          ? base
          : base + use(`r-${region}`, { fill: `url(#p-${place.role})` });
      })
      .join('');

  const sea = drawn.filter(({ role }) => role === 'waters').map(shape);
  const land = drawn.filter(({ role }) => role !== 'waters').map(shape);
  const elsewhere = use('elsewhere', {
    fill: colour('land'),
    stroke: colour('border'),
    'stroke-width': 0.8 * unit,
  });
  const line = use('control-line', {
    fill: 'none',
    stroke: colour('muted'),
    'stroke-width': 1.2 * unit,
    'stroke-dasharray': `${3 * unit} ${2 * unit}`,
  });
  const place = statement.places.find(({ id }) => id === chosen);
  const outline = (place?.regions ?? [])
    .filter((region) => shapes.named[region])
    .map((region) =>
      use(`r-${region}`, {
        fill: place?.soft ? colour(place.role) : 'none',
        'fill-opacity': place?.soft ? 0.14 : undefined,
        stroke: colour(place?.soft ? place.role : 'outline'),
        'stroke-width': (place?.soft ? 2 : 1.5) * unit,
        'stroke-dasharray': place?.soft ? `${2 * unit} ${6 * unit}` : undefined,
      }),
    );

  const path = (id: string, d: string): string => element('path', { id, d, 'fill-rule': 'evenodd' });
  const defs = [
    ...Object.entries(shapes.named)
      .filter(([region]) => used.has(`r-${region}`))
      .map(([region, d]) => path(`r-${region}`, d)),
    element(
      'g',
      { id: 'elsewhere' },
      ...shapes.elsewhere.map((d) => element('path', { d, 'fill-rule': 'evenodd' })),
    ),
    path('control-line', shapes.controlLine),
    ...roles.map((role) =>
      element(
        'pattern',
        {
          id: `p-${role}`,
          width: patternSizePx,
          height: patternSizePx,
          patternUnits: 'userSpaceOnUse',
          patternTransform: `scale(${unit})`,
        },
        element('path', {
          d: patternPaths[role],
          fill: 'none',
          stroke: colour(role),
          'stroke-width': patternStroke(role).widthPx,
          'stroke-opacity': patternStroke(role).opacity,
          'stroke-linecap': 'round',
        }),
      ),
    ),
  ];
  return element(
    'svg',
    { ...size, viewBox: box.map((value) => Math.round(value * 100) / 100).join(' '), overflow: 'hidden' },
    element('defs', {}, ...defs),
    element('rect', { x: box[0], y: box[1], width: box[2], height: box[3], fill: colour('sea') }),
    element('g', { 'stroke-linejoin': 'round' }, ...sea, elsewhere, ...land, line, ...outline),
  );
}

/** The sea below all land; then from large to small, so that no country is under its neighbour's outline. */
function rank({ role, bounds: [west, south, east, north] }: Place): number {
  return (role === 'waters' ? -1e6 : 0) - (east - west) * (north - south);
}
