import { describe, expect, it } from 'vitest';
import { labelBaseCss, labelCss } from '../../../src/build/labelCss.ts';
import type { MapGeometry } from '../../../src/model/mapGeometry.ts';
import { toWorld } from '../../../src/model/mercator.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const worldWidth = 1000;
const [west, south, east, north] = smallStatement.opening;
const [left, bottom] = toWorld([west, south]);
const [right, top] = toWorld([east, north]);
const geometry: MapGeometry = {
  worldWidth,
  viewBox: [left, top, right - left, bottom - top].map((share) => share * worldWidth) as unknown as [
    number,
    number,
    number,
    number,
  ],
  regions: [],
  anchors: Object.fromEntries(
    smallStatement.places.map(({ id, label }) => [id, [{ position: label, room: 0 }]]),
  ),
};
const css = labelCss(smallStatement, geometry, 'en');
const blocks = css.split('@container ').slice(1);
const ids = smallStatement.places.map(({ id }) => id);

/** What a block says of a place's label: where it is, or that it is hidden. */
function labelRules(block: string, id: string): string[] {
  return [...block.matchAll(new RegExp(`\\[data-label=${id}\\]\\{([^}]*)\\}`, 'g'))].map(
    ([, body = '']) => body,
  );
}

describe('labelCss for the small statement', () => {
  it.each(ids)('says at most once in each size where %s stands, and the same of its line', (id) => {
    for (const block of blocks) {
      const rules = labelRules(block, id);
      expect(rules.length).toBeLessThanOrEqual(1);
      for (const rule of rules) expect(rule).toMatch(/^transform:translate\(.+\)$/);
      expect(block.split(`[data-leader=${id}]{`).length).toBeLessThanOrEqual(2);
    }
  });

  it('points with an arrow to a place out of the opening', () => {
    const largest = blocks.at(-1) ?? '';
    expect(largest).toContain(`[data-label=delta]>*::after{content:'→' / ''}`);
    expect(largest).toContain(`[data-label=hut]>*::before{content:'←' / ''}`);
    expect(largest).not.toMatch(/\[data-leader=delta\]\{transform/);
  });

  it('leaves a soft extent that has no room as it is at first: hidden, and without a line', () => {
    expect(labelBaseCss(geometry)).toContain('li{display:none}');
    for (const block of blocks) {
      expect(labelRules(block, 'wide')).toEqual([]);
      expect(block).not.toContain('[data-leader=wide]');
    }
  });

  it('moves labels by transforms, with no number that is none', () => {
    expect(css).not.toMatch(/NaN|undefined|Infinity|style=/);
    expect(css).not.toMatch(/[{;](left|top|inset)[\w-]*:/);
  });
});
