import { describe, expect, it } from 'vitest';
import { mapSprite } from '../../../src/build/mapSprite.ts';

const sprite = mapSprite(
  {
    viewBox: [0, 0, 100, 100],
    paths: { alpha: 'M0 0h9v9z', beta: 'M1 1h1v1z', atlantis: 'M5 5h2v2z' },
    controlLine: 'M0 4h9',
  },
  ['beta', 'alpha', 'too-small-to-draw'],
);

describe('the shapes of the still map', () => {
  it('give each region of a place its own id', () => {
    expect(sprite).toMatch(/<path id="region-alpha"[^>]* d="M0 0h9v9z"\/>/);
    expect(sprite).toMatch(/<path id="region-beta"[^>]* d="M1 1h1v1z"\/>/);
    expect(sprite).not.toContain('too-small-to-draw');
  });

  it('keep all others together, each with its name for the pointer', () => {
    const others = /<g id="region-elsewhere">(.*)<\/g>/.exec(sprite)?.[1];
    expect(others?.match(/<path/g)).toHaveLength(1);
    expect(others).toContain('data-region="atlantis"');
  });

  it('hold the line of control', () => {
    expect(sprite).toMatch(/<path id="region-control-line"[^>]* d="M0 4h9"\/>/);
  });

  it('are hidden, have strokes that do not grow with the map, and no style that a strict policy refuses', () => {
    expect(sprite).toMatch(/^<svg [^>]*hidden aria-hidden="true">/);
    const paths = sprite.match(/<path [^>]*>/g) ?? [];
    expect(paths).toHaveLength(4);
    expect(paths.filter((path) => !path.includes('vector-effect="non-scaling-stroke"'))).toEqual([]);
    expect(sprite).not.toContain('style=');
  });
});
