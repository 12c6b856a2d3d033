/**
 * Every colour of Dateline, once. The style sheet reads it as custom properties (`--paper`), the map style as values.
 * `tests/unit/theme` holds each pair that is read together to WCAG 2.2: 4.5:1 for text, 3:1 for graphics.
 */
export const flavours = ['light', 'dark'] as const;
export type Flavour = (typeof flavours)[number];

export const tokens = {
  paper: { light: '#fbf9f4', dark: '#121a20' },
  raised: { light: '#ffffff', dark: '#1a242c' },
  ink: { light: '#1d2730', dark: '#e9e4d8' },
  muted: { light: '#565f6a', dark: '#a0adb7' },
  rule: { light: '#ddd5c6', dark: '#2a3842' },
  /** Outline of controls; 3:1 against paper, sea and land. */
  edge: { light: '#86816f', dark: '#6c7d88' },
  link: { light: '#225a84', dark: '#7fb3dc' },
  focus: { light: '#0b57d0', dark: '#9ecbff' },
  sea: { light: '#dfe7ea', dark: '#0f1c26' },
  land: { light: '#f3efe6', dark: '#22303a' },
  border: { light: '#b5ab98', dark: '#3a4a55' },
  /** Behind words that a search has found. */
  found: { light: '#ffdf8e', dark: '#5f4a10' },
  outline: { light: '#1d2730', dark: '#f4efe3' },
  party: { light: '#2f6690', dark: '#4f8fc0' },
  concern: { light: '#b83e28', dark: '#e07a5b' },
  context: { light: '#626b77', dark: '#8f9ca6' },
  waters: { light: '#1d7671', dark: '#35a09a' },
  unnamed: { light: '#6f5f90', dark: '#9e93c2' },
  venue: { light: '#8c5d00', dark: '#bc9536' },
} as const satisfies Record<string, Record<Flavour, string>>;

export type Token = keyof typeof tokens;

/** How strongly a region is filled with its role's colour over the land, 0–1. Area must not shout: large places get a wash. */
export const wash = { rest: 0.32, large: 0.22, hover: 0.5, chosen: 0.85, chosenLarge: 0.42 } as const;

/** How strongly a place is filled with `link` over its ground, from named least to named most, 0–1: one hue, so that only lightness speaks. */
export const shades = [0.06, 0.15, 0.24, 0.33, 0.42] as const;
