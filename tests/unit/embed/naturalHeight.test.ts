import { describe, expect, it } from 'vitest';
import { naturalHeight } from '../../../src/embed/naturalHeight.ts';

const below = { above: 48, below: 60 };

describe('the height that a page would like to have', () => {
  it('stacks the map in its shape for the width, the panel in full, and what frames them', () => {
    expect(naturalHeight({ mapWidth: 500, content: 900, stacked: true, ...below })).toBe(48 + 310 + 900 + 60);
    expect(naturalHeight({ mapWidth: 280, content: 0, stacked: true, ...below })).toBe(48 + 200 + 60);
  });

  it('puts a panel beside the map, as high as the map or as its words, and scrolls what is longer', () => {
    expect(naturalHeight({ mapWidth: 800, content: 300, stacked: false, ...below })).toBe(48 + 496 + 60);
    expect(naturalHeight({ mapWidth: 800, content: 650, stacked: false, ...below })).toBe(48 + 650);
    expect(naturalHeight({ mapWidth: 800, content: 5000, stacked: false, ...below })).toBe(48 + 720);
  });

  it('is the map’s alone where there is no panel, and is never beyond what a browser can paint', () => {
    expect(naturalHeight({ mapWidth: 2000, content: null, stacked: true, above: 0, below: 0 })).toBe(560);
    expect(naturalHeight({ mapWidth: 400, content: 1e6, stacked: true, ...below })).toBe(8000);
  });
});
