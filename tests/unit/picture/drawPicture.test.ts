// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RelationId } from '../../../src/model/ids.ts';
import type { MapGeometry } from '../../../src/model/mapGeometry.ts';
import { fitBounds } from '../../../src/model/mercator.ts';
import type { Relation } from '../../../src/model/relation.ts';
import { drawPicture } from '../../../src/picture/drawPicture.ts';
import type { PictureInput } from '../../../src/picture/picture.ts';
import { wrap } from '../../../src/picture/wrap.ts';
import { tokens } from '../../../src/theme/palette.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const chosen = smallStatement.places[0]?.id ?? null;
const regions = smallStatement.places.flatMap((place) => place.regions);
const input: PictureInput = {
  statement: smallStatement,
  geometry: {
    worldWidth: 1000,
    viewBox: [0, 0, 1000, 1000],
    regions,
    anchors: Object.fromEntries(
      smallStatement.places.map(({ id, label }) => [id, [{ position: label, room: 0.01 }]]),
    ) as MapGeometry['anchors'],
  },
  shapes: {
    named: Object.fromEntries(regions.map((region) => [region, 'M0 0h9v9z'])),
    elsewhere: ['M1 1h3v3z'],
    controlLine: 'M0 0h1',
  },
  language: 'en',
  flavour: 'dark',
  chosen,
  relations: [],
  caption: {
    role: { id: 'party', name: 'Party' },
    heading: 'A “heading” & <more>',
    quotes: [{ label: 'Passage 1', text: '“Words that were said.”' }],
    lines: ['Source', 'https://example.org/?a=1&b=2'],
  },
  size: { width: 1200, height: 900 },
  cameraFor: (map) => fitBounds(smallStatement.opening, map),
  families: { serif: 'Georgia, serif', sans: 'system-ui, sans-serif' },
  measure: (text, { sizePx }) => text.length * sizePx * 0.5,
};

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('a picture', () => {
  test('is one SVG file that needs nothing else: no style, script, link or class', () => {
    const { svg } = drawPicture(input);
    const document = parse(svg);
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelectorAll('style, script, image, foreignObject, [class], [style]')).toHaveLength(
      0,
    );
    for (const use of document.querySelectorAll('use')) {
      expect(document.querySelector(use.getAttribute('href') ?? 'none'), use.outerHTML).not.toBeNull();
    }
    expect(svg).not.toMatch(/var\(|color-mix|light-dark/);
  });

  test('quotes to the character, with source and link', () => {
    const words = parse(drawPicture(input).svg).documentElement.textContent;
    for (const part of ['“Words that were said.”', 'A “heading” & <more>', 'https://example.org/?a=1&b=2']) {
      expect(words).toContain(part);
    }
  });

  test('has the colours of its theme', () => {
    expect(drawPicture(input).svg).toContain(tokens.paper.dark);
    expect(drawPicture({ ...input, flavour: 'light' }).svg).not.toContain(tokens.paper.dark);
  });

  test('is of the size that was asked, and taller only for a caption that needs it', () => {
    expect(drawPicture(input).size).toEqual(input.size);
    const long = { ...input.caption, quotes: [{ label: '', text: 'word '.repeat(900) }] };
    expect(drawPicture({ ...input, caption: long }).size.height).toBeGreaterThan(input.size.height);
  });

  test('draws the links that are shown, with arrow and name, within the map', () => {
    const [from, to] = smallStatement.places.map(({ id }) => id);
    const relation = {
      id: 'r' as RelationId,
      kind: 'directed',
      from: from ? [from] : [],
      to: to ? [to] : [],
      about: null,
      name: { en: 'Envoys were sent, as reported & said' },
      evidence: [],
    } as const satisfies Relation;
    const with1 = parse(drawPicture({ ...input, relations: [relation] }).svg);
    expect(with1.querySelector('parsererror')).toBeNull();
    expect(with1.querySelectorAll('[clip-path="url(#map-box)"] path[stroke-dasharray]')).toHaveLength(1);
    expect(with1.querySelectorAll('[clip-path] circle')).toHaveLength(2);
    expect(with1.documentElement.textContent?.replaceAll(/\s/g, '')).toContain('asreported&said');
    expect(drawPicture(input).svg).not.toContain('clip-path');

    const word = 'Unpronounceable'.repeat(12);
    const svg = parse(drawPicture({ ...input, relations: [{ ...relation, name: { en: word } }] }).svg);
    const lines = [...svg.querySelectorAll('text')]
      .map(({ textContent }) => textContent ?? '')
      .filter((line) => line !== '' && word.includes(line));
    expect(lines.join('')).toBe(word);
    for (const line of lines)
      expect(input.measure(line, { family: 'sans', sizePx: 14, weight: 400 })).toBeLessThanOrEqual(200);
  });

  test('is well-formed for any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (heading) => {
        const { svg } = drawPicture({ ...input, caption: { ...input.caption, heading } });
        expect(parse(svg).querySelector('parsererror')).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});

describe('wrapping', () => {
  test('keeps every character, in order, and no line wider than there is room', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrap(text, width, (line) => line.length);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('leaves words whole where asked to, however wide', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrap(text, width, (line) => line.length, false);
        expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
        for (const line of lines) expect(line.length <= width || !/\s/.test(line.trim())).toBe(true);
      }),
    );
  });

  test('breaks between characters where a script has no spaces', () => {
    expect(wrap('東京都千代田区', 3, (line) => line.length)).toEqual(['東京都', '千代田', '区']);
  });
});
