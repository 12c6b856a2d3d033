import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { dataFiles } from '../../../src/build/dataFiles.ts';
import { type Content, loadContent } from '../../../src/build/loadContent.ts';
import context from '../../fixtures/jsonld/anno.json' with { type: 'json' };

let content: Content;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  content = await loadContent('src/statement/tokyo-2024', 'geo/layers');
  files = dataFiles(content);
});

/** The W3C's context, its terms that a bundle uses: nothing is fetched, and a term that it lacks fails. */
const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld')
    throw new Error(`Nothing but the context of annotations: ${url}`);
  return { documentUrl: url, document: context, contextUrl: null };
};

const oa = 'http://www.w3.org/ns/oa#';
type Expanded = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
const values = (node: unknown, key: string): readonly Readonly<Record<string, unknown>>[] =>
  (node as Expanded)[key] ?? [];

describe('the annotations to take along', () => {
  test('are JSON-LD whose selectors, read by a JSON-LD processor, find their words in the text', async () => {
    const [collection] = await jsonld.expand(JSON.parse(files.get('data/annotations.jsonld') ?? ''), {
      documentLoader,
      safe: true,
    });
    const activity = 'http://www.w3.org/ns/activitystreams#';
    const [page] = values(collection, `${activity}first`);
    const [list] = values(page, `${activity}items`);
    const items = values(list, '@list');
    const points = [...(files.get('data/text.txt') ?? '')];
    expect(items.length).toBe(values(collection, `${activity}totalItems`)[0]?.['@value']);
    for (const item of items) {
      const [target] = values(item, `${oa}hasTarget`);
      const selectors = values(target, `${oa}hasSelector`);
      const literal = (name: string): unknown =>
        selectors.flatMap((selector) => values(selector, oa + name))[0]?.['@value'];
      const [start, end] = [Number(literal('start')), Number(literal('end'))];
      expect(points.slice(start, end).join('')).toBe(literal('exact'));
      const before = points.slice(0, start).join('');
      expect(before.endsWith(String(literal('prefix')))).toBe(true);
      expect(
        points
          .slice(end)
          .join('')
          .startsWith(String(literal('suffix'))),
      ).toBe(true);
      expect(values(item, `${oa}hasBody`).length).toBeGreaterThan(0);
    }
  });

  test('bear no address of the project’s own schema', () => {
    expect(JSON.parse(files.get('data/annotations.jsonld') ?? '')).not.toHaveProperty('$schema');
  });
});

describe('the places to take along', () => {
  test('are GeoJSON: a feature a place, each with a shape or a point', () => {
    const places = JSON.parse(files.get('data/places.geojson') ?? '');
    expect(places.type).toBe('FeatureCollection');
    expect(places.features.map(({ id }: { id: string }) => id)).toEqual(
      content.statement.places.map(({ id }) => id),
    );
    for (const { geometry, properties } of places.features) {
      expect(['Point', 'MultiPolygon', 'GeometryCollection']).toContain(geometry.type);
      expect(properties.passages).toBeGreaterThan(0);
    }
  });
});

test('the text to take along is the source to the character', () => {
  expect(files.get('data/text.txt')).toBe(content.statement.text);
});
