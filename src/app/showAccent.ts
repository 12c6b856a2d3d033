import { readableAccent } from '../theme/accent.ts';

/** Links, focus and the chosen tab take the host's colour, six hexadecimal digits; what roles mean keeps its own. */
export function showAccent(root: HTMLElement, accent: string): void {
  const [light, dark] = (['light', 'dark'] as const).map((flavour) => readableAccent(`#${accent}`, flavour));
  for (const property of ['--accent', '--link', '--focus'])
    root.style.setProperty(property, `light-dark(${light}, ${dark})`);
}
