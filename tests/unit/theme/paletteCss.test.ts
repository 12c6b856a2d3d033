import { describe, expect, it } from 'vitest';
import { roles } from '../../../src/model/statement.ts';
import { type Token, tokens } from '../../../src/theme/palette.ts';
import { paletteCss } from '../../../src/theme/paletteCss.ts';

describe('paletteCss', () => {
  const css = paletteCss(roles);

  it.each(Object.keys(tokens) as Token[])('declares --%s once, light first', (token) => {
    const { light, dark } = tokens[token];
    expect(css.split(`--${token}:`)).toHaveLength(2);
    expect(css).toContain(`--${token}:light-dark(${light},${dark});`);
  });

  it('gives each role its colour by data-role, and no other token', () => {
    const given = [...css.matchAll(/\[data-role=(\w+)\]\{--role:var\(--(\w+)\)\}/g)];
    expect(given.map(([, role, token]) => [role, token])).toEqual(roles.map((role) => [role, role]));
    expect(paletteCss(['party'])).not.toContain('data-role=venue');
  });

  it('lets the system choose the theme until the page does', () => {
    expect(css).toContain(':root{color-scheme:light dark;');
    expect(css).toContain(':root[data-theme=light]{color-scheme:light}');
    expect(css).toContain(':root[data-theme=dark]{color-scheme:dark}');
  });

  it('stands in the layer of tokens, with every brace closed', () => {
    expect(css.startsWith('@layer tokens{')).toBe(true);
    expect(css.endsWith('}')).toBe(true);
    expect(css.split('{')).toHaveLength(css.split('}').length);
  });
});
