import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { type Place, roles } from '../../model/statement.ts';
import { type Flavour, wash } from '../../theme/palette.ts';
import { patternName } from '../../theme/patterns.ts';
import { pointUntilZoom } from '../pickPoint.ts';
import { byRegion, byState, fill, lineWidth, themed, token, washed, whileState } from './expressions.ts';
import {
  elsewhereState,
  layers,
  outlinedState,
  regionProperty,
  shadingState,
  sources,
  themeState,
} from './ids.ts';
import { pointFeatures } from './pointFeatures.ts';
import { type Colour, outlineLayer, type ShadeLayer, shadeLayer, whileShaded } from './switchedLayers.ts';

type Data = GeoJSONSourceSpecification['data'];

/** The three GeoJSON sources: polygons with a `region` property, lines with a `kind`, areas with both. */
export interface StyleData {
  readonly countries: Data;
  readonly lines: Data;
  readonly areas: Data;
}

/**
 * The whole map as a value: pure, so that a test can hold it to the style specification in each theme. `shadeOf`
 * gives a place's shade by how often it is named, 0–5.
 */
export function createStyle(
  places: readonly Place[],
  data: StyleData,
  theme: Flavour,
  shadeOf: (place: Place) => number = () => 0,
): StyleSpecification {
  const solid = places.filter((place) => !place.soft);
  const ground = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];
  const named: ExpressionSpecification = [
    'in',
    ['get', regionProperty],
    ['literal', solid.flatMap((place) => place.regions)],
  ];
  // A sea that the text does not name is water like any other: no limits, no pattern, nothing to choose.
  const namedSea: ExpressionSpecification = ['all', ground('sea'), named];
  const source = (value: Data): GeoJSONSourceSpecification => ({
    type: 'geojson',
    data: value,
    promoteId: regionProperty,
    maxzoom: 9,
  });
  const landColour = byRegion<Colour>(
    solid,
    (place) => fill(place, 'land'),
    byState<ExpressionSpecification>(
      washed('context', 'land', wash.large),
      washed('context', 'land', 0.12),
      token('land'),
    ),
  );
  const patternOf = byRegion<ExpressionSpecification | string>(
    solid,
    (place) => themed((flavour) => patternName(place.role, flavour)),
    '',
  ) as ExpressionSpecification;
  const outlineColour = token('outline');
  const shade = (layer: ShadeLayer): LayerSpecification => shadeLayer(solid, shadeOf, layer);

  return {
    version: 8,
    name: 'Dateline',
    state: {
      [themeState]: { default: theme },
      [shadingState]: { default: false },
      [outlinedState]: { default: false },
      [elsewhereState]: { default: false },
    },
    sources: {
      [sources.countries]: source(data.countries),
      [sources.lines]: source(data.lines),
      [sources.areas]: source(data.areas),
      [sources.points]: source({
        type: 'FeatureCollection',
        features: pointFeatures(places),
      }),
    },
    layers: [
      { id: layers.sea, type: 'background', paint: { 'background-color': token('sea') } },
      {
        id: layers.waters,
        type: 'fill',
        source: sources.areas,
        filter: namedSea,
        paint: {
          'fill-color': byRegion<Colour>(solid, (place) => fill(place, 'sea'), token('sea')),
          'fill-antialias': false,
        },
      },
      shade({ id: layers.watersShade, on: 'sea', from: sources.areas, filter: namedSea }),
      {
        id: layers.watersPattern,
        type: 'fill',
        source: sources.areas,
        filter: namedSea,
        paint: { 'fill-pattern': patternOf, 'fill-opacity': whileState(shadingState, 0, 1) },
      },
      {
        id: layers.watersOutline,
        type: 'line',
        source: sources.areas,
        filter: namedSea,
        paint: {
          'line-color': byRegion<Colour>(solid, (place) => token(place.role), outlineColour),
          'line-width': byState(2.5, 2, 0.75),
        },
      },
      {
        id: layers.land,
        type: 'fill',
        source: sources.countries,
        paint: { 'fill-color': landColour, 'fill-antialias': false },
      },
      shade({ id: layers.landShade, on: 'land', from: sources.countries, filter: named }),
      {
        id: layers.landPattern,
        type: 'fill',
        source: sources.countries,
        filter: named,
        paint: { 'fill-pattern': patternOf, 'fill-opacity': whileState(shadingState, 0, 1) },
      },
      {
        id: layers.extents,
        type: 'fill',
        source: sources.areas,
        filter: ground('extent'),
        paint: { 'fill-color': token('context'), 'fill-opacity': byState(0.14, 0.07, 0) },
      },
      {
        id: layers.extentsOutline,
        type: 'line',
        source: sources.areas,
        filter: ground('extent'),
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: {
          'line-color': token('context'),
          'line-width': 2,
          'line-dasharray': [1, 3],
          'line-opacity': byState(1, 0.6, 0),
        },
      },
      {
        id: layers.lines,
        type: 'line',
        source: sources.lines,
        filter: ['!=', ['get', 'kind'], 'controlLine'],
        paint: { 'line-color': token('border'), 'line-width': lineWidth(0.9) },
      },
      {
        id: layers.controlLine,
        type: 'line',
        source: sources.lines,
        filter: ground('controlLine'),
        paint: { 'line-color': token('muted'), 'line-width': lineWidth(1.4), 'line-dasharray': [2.5, 1.5] },
      },
      outlineLayer(layers.elsewhereOutline, elsewhereState, ['!', named]),
      outlineLayer(layers.landOutline, outlinedState, named),
      {
        id: layers.towns,
        type: 'fill',
        source: sources.areas,
        filter: ground('land'),
        paint: {
          'fill-color': byRegion<Colour>(solid, (place) => fill(place, 'land'), token('land')),
          'fill-opacity': ['interpolate', ['linear'], ['zoom'], 3.5, 0, 5, 1],
        },
      },
      shade({
        id: layers.townsShade,
        on: 'land',
        from: sources.areas,
        filter: ground('land'),
        opacity: ['interpolate', ['linear'], ['zoom'], 3.5, 0, 5, whileShaded],
      }),
      {
        id: layers.townsOutline,
        type: 'line',
        source: sources.areas,
        filter: ground('land'),
        paint: {
          'line-color': byRegion<Colour>(solid, (place) => token(place.role), outlineColour),
          'line-width': byState(2, 1.5, 1),
          'line-opacity': ['interpolate', ['linear'], ['zoom'], 3.5, 0, 5, 1],
        },
      },
      {
        id: layers.points,
        type: 'circle',
        source: sources.points,
        // A place with a shape of its own needs no point once the shape can be seen.
        filter: ['any', ['!', ['get', 'shaped']], ['<', ['zoom'], pointUntilZoom]],
        paint: {
          'circle-radius': byState(6, 6, 4),
          'circle-color': [
            'match',
            ['get', 'role'],
            ...roles.flatMap((role) => [role, token(role)]),
            token('context'),
          ] as unknown as ExpressionSpecification,
          'circle-stroke-color': token('paper'),
          'circle-stroke-width': 1.5,
        },
      },
    ],
  };
}
