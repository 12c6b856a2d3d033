import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Place, Role } from '../../model/statement.ts';
import { mix } from '../../theme/mix.ts';
import { type Flavour, shades, type Token, tokens, wash } from '../../theme/palette.ts';
import { regionProperty, themeState } from './ids.ts';
import { isLarge } from './regionSize.ts';

/** A colour that follows the theme without a new style: `setGlobalStateProperty('theme', 'dark')`. */
export function themed(pick: (flavour: Flavour) => string): ExpressionSpecification {
  return ['case', ['==', ['global-state', themeState], 'dark'], pick('dark'), pick('light')];
}

export const token = (name: Token): ExpressionSpecification => themed((flavour) => tokens[name][flavour]);

/** Role colour laid over the ground. Opaque, so that shapes that meet or repeat at 180° show no seam. */
export const washed = (role: Role, ground: Token, share: number): ExpressionSpecification =>
  themed((flavour) => mix(tokens[role][flavour], tokens[ground][flavour], share));

/** By the state of the feature: chosen, pointed at, or at rest. */
export function byState<T>(chosen: T, hovered: T, rest: T): ExpressionSpecification {
  return [
    'case',
    ['boolean', ['feature-state', 'chosen'], false],
    chosen,
    ['boolean', ['feature-state', 'hovered'], false],
    hovered,
    rest,
  ] as unknown as ExpressionSpecification;
}

/** One value a place, by region; `fallback` for regions that the text does not name. */
export function byRegion<T>(
  places: readonly Place[],
  value: (place: Place) => T,
  fallback: T,
): ExpressionSpecification | T {
  const branches = places
    .filter((place) => place.regions.length > 0)
    .flatMap((place) => [place.regions, value(place)]);
  if (branches.length === 0) return fallback;
  return ['match', ['get', regionProperty], ...branches, fallback] as unknown as ExpressionSpecification;
}

/** One value while a state of the whole map is set, another while it is not. */
export function whileState<T>(state: string, set: T, otherwise: T): ExpressionSpecification {
  return [
    'case',
    ['==', ['global-state', state], true],
    set,
    otherwise,
  ] as unknown as ExpressionSpecification;
}

/** `shade` 1–5 is how often the place is named; see `model/emphasis.ts`. */
export function shadeFill(ground: Token, shade: number): ExpressionSpecification {
  const share = shades[shade - 1] ?? 0;
  return themed((flavour) => mix(tokens.link[flavour], tokens[ground][flavour], share));
}

export function fill(place: Place, ground: Token): ExpressionSpecification {
  const large = isLarge(place.bounds);
  return byState(
    washed(place.role, ground, large ? wash.chosenLarge : wash.chosen),
    washed(place.role, ground, wash.hover),
    washed(place.role, ground, large ? wash.large : wash.rest),
  );
}

/** Lines widen with the zoom, CSS pixels. */
export const lineWidth = (near: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  1,
  near * 0.6,
  5,
  near,
  8,
  near * 1.6,
];

/** Thin where it runs round small islands, firm where there is room. */
export const outlineWidth: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  2,
  byState(1.25, 1, 0),
  5,
  byState(2.25, 1.5, 0),
];
