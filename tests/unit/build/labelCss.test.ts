import { mapGeometry } from 'virtual:dateline/map';
import { statement } from 'virtual:dateline/statement';
import { describe, expect, it } from 'vitest';
import { labelCss } from '../../../src/build/labelCss.ts';
import type { PlaceId } from '../../../src/model/ids.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const css = labelCss(statement, mapGeometry, 'en');
const sizes = css.split('@container').slice(1);

describe('the labels’ places before a script', () => {
  it('are laid out for maps of several shapes and sizes, of which a map has one', () => {
    const conditions = sizes.map((rule) => rule.split('{')[0] ?? '');
    expect(new Set(conditions).size).toBe(conditions.length);
    const shapes = new Set(
      conditions.map((condition) => /\(([^)]*aspect-ratio[^)]*)\)/.exec(condition)?.[1]),
    );
    expect(shapes.size).toBeGreaterThan(2);
    for (const shape of shapes) {
      const ranges = conditions
        .filter((condition) => condition.includes(`(${shape})`))
        .map((condition) => /\((\d+)px<=(?:width|height)(?:<(\d+)px)?\)/.exec(condition) ?? []);
      for (const [index, [, , below]] of ranges.entries()) expect(below).toBe(ranges[index + 1]?.[1]);
    }
  });

  it('say at most once in each size where a label stands, of most places in the large ones', () => {
    for (const rule of sizes)
      for (const { id } of statement.places)
        expect(rule.split(`[data-label=${id}]{transform:translate`).length).toBeLessThanOrEqual(2);
    const stand = statement.places.filter(({ id }) => sizes.at(-1)?.includes(`[data-label=${id}]{`));
    expect(stand.length).toBeGreaterThan(statement.places.length * 0.8);
  });

  it('are those of the language’s own names', () => {
    const places = statement.places.map((place) => ({
      ...place,
      name: { en: place.name.en, ja: '名', ko: place.name.en },
    }));
    const named = { ...statement, places };
    expect(labelCss(named, mapGeometry, 'ja')).not.toBe(css);
    expect(labelCss(named, mapGeometry, 'ko')).toBe(css);
  });

  it('take no more room for thousands of places than for those that have a name on the map', () => {
    const places = Array.from({ length: 3000 }, (_, index) => ({
      ...smallStatement.places[0]!,
      id: `place-${index}` as PlaceId,
    }));
    expect(
      labelCss({ ...smallStatement, places }, { ...mapGeometry, anchors: {} }, 'en').length,
    ).toBeLessThan(250_000);
  });

  it('end where the script’s own layout begins', () => {
    const selectors = [...css.matchAll(/([^{}]+)\{/g)].map(([, selector = '']) => selector);
    const placing = selectors.filter((selector) => /data-(label|leader)=/.test(selector));
    expect(placing.length).toBeGreaterThan(20);
    expect(placing.filter((selector) => !selector.includes(':not([data-placed])'))).toEqual([]);
  });

  it('are balanced rules with no number that is not one', () => {
    for (const text of [css, labelCss(smallStatement, { ...mapGeometry, anchors: {} }, 'en')]) {
      expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
      expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  });
});
