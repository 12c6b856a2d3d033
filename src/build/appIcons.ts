import { Resvg } from '@resvg/resvg-js';

/** Sides in pixels that installing asks for: https://web.dev/articles/add-manifest */
const sides = [192, 512] as const;

/** Part of the side that a system leaves of an icon that it cuts to its own shape: https://w3c.github.io/manifest/#icon-masks */
const safePart = 0.76;

/** The icon on a ground that fills the square: what is cut off is ground. */
function maskable(svg: string): string {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const ground = /fill="(#\w+)"/.exec(svg)?.[1];
  if (!side || !ground) throw new Error('The icon must have a square view box and begin with its ground.');
  const margin = ((1 - safePart) / 2) * side;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="${ground}"/><svg x="${margin}" y="${margin}" width="${safePart * side}" height="${safePart * side}" viewBox="0 0 ${side} ${side}">${svg.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')}</svg></svg>`;
}

const draw = (svg: string, side: number): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'width', value: side }, logLevel: 'off' }).render().asPng();

export interface AppIcon {
  /** Path under the site. */
  readonly file: string;
  readonly side: number;
  readonly purpose: 'any' | 'maskable';
}

export const appIcons: readonly AppIcon[] = [
  ...sides.map((side) => ({ file: `icons/icon-${side}.png`, side, purpose: 'any' as const })),
  { file: 'icons/maskable-512.png', side: 512, purpose: 'maskable' },
];

/** The icons of the installed page, drawn from its own. */
export function drawAppIcons(svg: string): ReadonlyMap<string, Uint8Array> {
  return new Map(
    appIcons.map(({ file, side, purpose }) => [
      file,
      draw(purpose === 'maskable' ? maskable(svg) : svg, side),
    ]),
  );
}
