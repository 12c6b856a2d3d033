import { mapGeometry } from 'virtual:dateline/map';
import { statement } from 'virtual:dateline/statement';
import { describe, expect, it } from 'vitest';
import { labelCss } from '../../../src/build/labelCss.ts';
import type { PlaceId } from '../../../src/model/ids.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const css = labelCss(statement, mapGeometry);
const sizes = css.split('@container').slice(1);

describe('the labels’ places before a script', () => {
  it('are laid out for several sizes of the map, each wider and higher than the one before', () => {
    const widths = sizes.map((rule) => Number(/min-width:(\d+)px/.exec(rule)?.[1]));
    expect(widths.length).toBeGreaterThan(2);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
  });

  it('say of every place, in each size, where its label stands, or that it no longer does', () => {
    const stood = new Set<string>();
    for (const rule of sizes) {
      for (const { id } of statement.places) {
        const stands = rule.includes(`[data-label=${id}]{transform:translate`);
        const hidden = rule.includes(`[data-label=${id}]{visibility:hidden`);
        expect(stands && hidden, id).toBe(false);
        if (stood.has(id)) expect(stands || hidden, id).toBe(true);
        if (stands) stood.add(id);
      }
    }
    expect(stood.size).toBeGreaterThan(statement.places.length / 2);
  });

  it('take no more room for thousands of places than for those that have a name on the map', () => {
    const places = Array.from({ length: 3000 }, (_, index) => ({
      ...smallStatement.places[0]!,
      id: `place-${index}` as PlaceId,
    }));
    expect(labelCss({ ...smallStatement, places }, { ...mapGeometry, anchors: {} }).length).toBeLessThan(
      60_000,
    );
  });

  it('end where the script’s own layout begins', () => {
    const selectors = [...css.matchAll(/([^{}]+)\{/g)].map(([, selector = '']) => selector);
    const placing = selectors.filter((selector) => /data-(label|leader)=/.test(selector));
    expect(placing.length).toBeGreaterThan(20);
    expect(placing.filter((selector) => !selector.includes(':not([data-placed])'))).toEqual([]);
  });

  it('are balanced rules with no number that is not one', () => {
    for (const text of [css, labelCss(smallStatement, { ...mapGeometry, anchors: {} })]) {
      expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
      expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  });
});
