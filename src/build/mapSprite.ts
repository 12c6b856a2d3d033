import type { StaticMap } from '../../geo/steps/staticMap.ts';

/**
 * The shapes of the still map as one hidden SVG in the document: the map uses them by id, as often as it needs, and they
 * travel once, in the HTML, not again in a script. The strokes must not grow with the map, and `vector-effect` does
 * not inherit, so each path says so.
 */
export function mapSprite({ paths, controlLine }: StaticMap, named: readonly string[]): string {
  const path = (attributes: string, d: string): string =>
    `<path ${attributes} fill-rule="evenodd" vector-effect="non-scaling-stroke" d="${d}"/>`;
  const own = new Set(named);
  const shapes = Object.entries(paths);
  const elsewhere = shapes.filter(([id]) => !own.has(id)).map(([id, d]) => path(`data-region="${id}"`, d));
  return [
    '<svg width="0" height="0" hidden aria-hidden="true"><defs>',
    ...shapes.filter(([id]) => own.has(id)).map(([id, d]) => path(`id="region-${id}"`, d)),
    `<g id="region-elsewhere">${elsewhere.join('')}</g>`,
    path('id="region-control-line"', controlLine),
    '</defs></svg>',
  ].join('');
}
