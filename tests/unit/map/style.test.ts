import { fileURLToPath } from 'node:url';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/build/loadContent.ts';
import { createStyle, type StyleData } from '../../../src/map/style/createStyle.ts';
import { layers, regionProperty, sources } from '../../../src/map/style/ids.ts';
import { type Place, roles } from '../../../src/model/statement.ts';
import { mix } from '../../../src/theme/mix.ts';
import { flavours, type Token, tokens, wash } from '../../../src/theme/palette.ts';
import { patternImages, patternName } from '../../../src/theme/patterns.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const { statement } = await loadContent(root('src/statement/tokyo-2024'), root('geo/layers'));

const data: StyleData = { countries: 'countries.json', lines: 'lines.json', areas: 'areas.json' };
const cases: readonly (readonly [string, readonly Place[]])[] = [
  ['the shipped statement', statement.places],
  ['every role but one', smallStatement.places],
  ['no place', []],
];

/** Every string in a style, at any depth. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** The colours that the map may show: the palette, and each role over the land or the sea. */
const colours = new Set(
  flavours.flatMap((flavour) => [
    ...(Object.keys(tokens) as Token[]).map((token) => tokens[token][flavour]),
    ...roles.flatMap((role) =>
      (['land', 'sea'] as const).flatMap((ground) =>
        [...Object.values(wash), 0.12].map((share) =>
          mix(tokens[role][flavour], tokens[ground][flavour], share),
        ),
      ),
    ),
  ]),
);

describe.each(cases)('createStyle for %s', (_name, places) => {
  it.each(flavours)('is valid by the style specification, in the %s theme', (theme) => {
    expect(validateStyleMin(createStyle(places, data, theme))).toEqual([]);
  });

  const style = createStyle(places, data, 'light');

  it('draws each layer once, from a source that there is', () => {
    expect(style.layers.map(({ id }) => id).sort()).toEqual(Object.values(layers).sort());
    const drawn = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect([...new Set(drawn)].sort()).toEqual(Object.keys(style.sources).sort());
  });

  it('names no colour that is not the palette’s', () => {
    const found = strings(style).filter((text) => text.startsWith('#'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((colour) => !colours.has(colour))).toEqual([]);
  });

  it('names a pattern, in both themes, for each role that has a shape, and each of them can be drawn', () => {
    const solid = places.filter((place) => !place.soft && place.regions.length > 0);
    const wanted = new Set(
      solid.flatMap(({ role }) => flavours.map((flavour) => patternName(role, flavour))),
    );
    const found = new Set(strings(style).filter((text) => text.startsWith('pattern-')));
    expect([...found].sort()).toEqual([...wanted].sort());
    const drawable = patternImages(2).map(({ name }) => name);
    expect(drawable).toEqual(expect.arrayContaining([...found]));
  });

  it('draws no sea that the text does not name, so that no pattern is asked for that there is not', () => {
    const namedHere = places.filter((place) => !place.soft).flatMap((place) => place.regions);
    for (const layer of style.layers.filter(({ id }) =>
      ([layers.waters, layers.watersPattern, layers.watersOutline] as string[]).includes(id),
    )) {
      const filter = 'filter' in layer ? JSON.stringify(layer.filter) : '';
      expect(filter).toContain(JSON.stringify(['literal', namedHere]));
    }
  });

  it('holds each place that is a point, where its label points', () => {
    const source = style.sources[sources.points];
    expect(source).toMatchObject({
      data: {
        features: places
          .filter(({ point }) => point)
          .map(({ id, label, role, regions }) => ({
            geometry: { coordinates: label },
            properties: { [regionProperty]: id, role, shaped: regions.length > 0 },
          })),
      },
    });
  });
});

describe('createStyle', () => {
  /** What changes with a state of the whole map. */
  const following = (state: string): string[][] =>
    createStyle(statement.places, data, 'light', () => 3).layers.flatMap(({ id, paint = {} }) =>
      Object.entries(paint).flatMap(([property, value]) =>
        JSON.stringify(value).includes(`["global-state","${state}"]`) ? [[id, property]] : [],
      ),
    );

  it('differs between the themes in nothing but the theme it begins with', () => {
    const [light, dark] = flavours.map((theme) => createStyle(statement.places, data, theme));
    expect(light?.state).toMatchObject({ theme: { default: 'light' }, shading: { default: false } });
    expect(dark?.state).toMatchObject({ theme: { default: 'dark' }, shading: { default: false } });
    expect({ ...light, state: null }).toEqual({ ...dark, state: null });
  });

  it('shades by opacity alone: another colour for each region would have every tile laid out again', () => {
    expect(following('shading')).toEqual([
      ['waters-shade', 'fill-opacity'],
      ['waters-pattern', 'fill-opacity'],
      ['land-shade', 'fill-opacity'],
      ['land-pattern', 'fill-opacity'],
      ['towns-shade', 'fill-opacity'],
    ]);
  });

  it('draws no outlines where there are none, which no expression by feature could tell', () => {
    expect(following('outlined')).toEqual([['land-outline', 'line-opacity']]);
    expect(following('elsewhere')).toEqual([['elsewhere-outline', 'line-opacity']]);
  });

  it('gives every source the property by which its features are told apart', () => {
    const { sources: all } = createStyle([], data, 'light');
    for (const source of Object.values(all)) expect(source).toMatchObject({ promoteId: regionProperty });
  });
});
