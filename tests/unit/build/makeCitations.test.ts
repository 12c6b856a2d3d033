import { Cite } from '@citation-js/core';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeCitations } from '../../../src/build/citation/makeCitations.ts';
import {
  type Citations,
  fillBibtex,
  fillCslJson,
  fillInText,
  fillReference,
} from '../../../src/model/citations.ts';
import { cslList } from '../../support/cslList.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const source = { ...smallStatement.source, kind: 'news-report' as const, publisher: 'the lower case' };
const passage = {
  url: 'https://example.org/?passage=3&q=a$&b',
  paragraph: 2,
  accessed: new Date(2031, 8, 5),
};
let citations: Citations;

const isCsl = (list: unknown): boolean => v.is(cslList, list);

beforeAll(async () => {
  citations = await makeCitations({ ...smallStatement, source });
});

const style = (id: string) => {
  const found = citations.styles.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no style ${id}`);
  return found;
};

describe('a citation that the build made', () => {
  test.each([
    ['apa', 'Retrieved September 5, 2031, from'],
    ['mla', 'Accessed 5 Sept. 2031.'],
    ['chicago', 'Accessed September 5, 2031.'],
  ])('%s: title, publisher, day and address are in it, and nothing is left to fill', (id, accessed) => {
    const reference = fillReference(style(id), passage);
    expect(reference.toLowerCase()).toContain(source.title.toLowerCase());
    for (const part of [source.publisher, passage.url, accessed]) expect(reference).toContain(part);
    expect(reference).not.toMatch(/[{}]|4712|invalid/);
    expect(fillInText(style(id), passage)).toMatch(/para\. 2\)$/);
  });

  test('without an address claims neither one nor a day of access', () => {
    const nowhere = { ...passage, url: null };
    for (const id of ['apa', 'mla', 'chicago'] as const) {
      const reference = fillReference(style(id), nowhere);
      expect(reference.toLowerCase()).toContain(source.title.toLowerCase());
      expect(reference).toContain(source.publisher);
      expect(reference).not.toMatch(/[{}]|4712|http|Retrieved|Accessed|null/);
    }
    expect(fillBibtex(citations, nowhere)).not.toMatch(/url|http|null/);
    const [item] = JSON.parse(fillCslJson(citations, nowhere));
    expect(item).not.toHaveProperty('URL');
    expect(item).not.toHaveProperty('accessed');
    expect(isCsl([item])).toBe(true);
  });

  test('BibTeX is read again by the library as the same work', () => {
    const url = 'https://example.org/?passage=3';
    const [item] = JSON.parse(new Cite(fillBibtex(citations, { ...passage, url })).format('data'));
    expect(item).toMatchObject({ title: source.title, 'container-title': source.publisher, URL: url });
  });

  test('CSL-JSON is a list of one item whose every field CSL knows, and is read again unchanged', () => {
    const list = JSON.parse(fillCslJson(citations, passage));
    expect(list).toHaveLength(1);
    const known = ['id', 'type', 'title', 'container-title', 'language', 'note', 'URL', 'accessed'];
    expect(Object.keys(list[0]).sort()).toEqual([...known].sort());
    expect(list[0].type).toBe('article-newspaper');
    expect(list[0].accessed).toEqual({ 'date-parts': [[2031, 9, 5]] });
    expect(JSON.parse(new Cite(list).format('data'))).toEqual(list);
  });

  test.each(['news-report', 'document'] as const)(
    'CSL-JSON of a %s has the types and the shapes that CSL gives its fields',
    async (kind) => {
      const made = await makeCitations({ ...smallStatement, source: { ...source, kind } });
      const list = JSON.parse(fillCslJson(made, passage));
      expect(v.safeParse(cslList, list).issues).toBeUndefined();
      expect(isCsl([{ ...list[0], type: 'news' }])).toBe(false);
      expect(isCsl([{ ...list[0], accessed: { 'date-parts': [2031, 9, 5] } }])).toBe(false);
    },
  );
});
