import { shades, type Token, tokens } from './palette.ts';

/** The palette as custom properties, and `--role` for what bears `data-role`. `light-dark()` follows `color-scheme`, which `data-theme` on the root decides. */
export function paletteCss(roles: readonly Token[]): string {
  const properties = (Object.keys(tokens) as Token[]).map(
    (token) => `--${token}:light-dark(${tokens[token].light},${tokens[token].dark});`,
  );
  return [
    '@layer tokens{',
    `:root{color-scheme:light dark;${properties.join('')}}`,
    ':root[data-theme=light]{color-scheme:light}',
    ':root[data-theme=dark]{color-scheme:dark}',
    ...roles.map((role) => `[data-role=${role}]{--role:var(--${role})}`),
    ...shades.map((share, index) => `[data-shade='${index + 1}']{--shade:${share * 100}%}`),
    '}',
  ].join('');
}
