import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Place } from '../../model/statement.ts';
import { byRegion, outlineWidth, shadeFill, token, whileState } from './expressions.ts';
import { shadingState, sources } from './ids.ts';

export type Colour = DataDrivenPropertyValueSpecification<string>;

export const whileShaded = whileState(shadingState, 1, 0);

/** Shores have many points, and width is looked up for each: where nothing is outlined, none of them is drawn. */
export const outlineLayer = (
  id: string,
  state: string,
  filter: ExpressionSpecification,
): LayerSpecification => ({
  id,
  type: 'line',
  source: sources.countries,
  filter,
  paint: {
    'line-color': token('outline'),
    'line-width': outlineWidth,
    'line-opacity': whileState(state, 1, 0),
    'line-opacity-transition': { duration: 0 },
  },
});

export interface ShadeLayer {
  readonly id: string;
  readonly on: 'sea' | 'land';
  readonly from: string;
  readonly filter: ExpressionSpecification;
  readonly opacity?: ExpressionSpecification;
}

/** A layer of its own, which only grows opaque: other colours for each region would have every tile laid out again. */
export const shadeLayer = (
  places: readonly Place[],
  shadeOf: (place: Place) => number,
  { id, on, from, filter, opacity = whileShaded }: ShadeLayer,
): LayerSpecification => ({
  id,
  type: 'fill',
  source: from,
  filter,
  paint: {
    'fill-color': byRegion<Colour>(places, (place) => shadeFill(on, shadeOf(place)), token(on)),
    'fill-opacity': opacity,
    'fill-antialias': false,
  },
});
