import { describe, expect, it } from 'vitest';
import { documentAt, isAsset, isCompanion, withSlash } from '../../../src/offline/worker/addresses.ts';

const scope = 'https://example.org/lessons/dateline/';
const at = (path: string): URL => new URL(path, scope);

describe('the document at an address', () => {
  it.each([
    ['', 'en'],
    ['?place=japan&view=present', 'en'],
    ['index.html?view=text', 'en'],
    ['ja/', 'ja'],
    ['ko/index.html?lang=en#place-japan', 'ko'],
  ])('“%s” is the one in %s', (path, language) => {
    expect(documentAt(at(path), scope)).toBe(language);
  });

  it.each([
    '../',
    '/',
    'https://example.com/lessons/dateline/',
    'en/',
    'fr/',
    'ja/more/',
    'embed-examples/',
    'embed-examples/index.html',
    'licenses.md',
    'ja',
  ])('“%s” has none of ours', (path) => {
    expect(documentAt(at(path), scope)).toBe(null);
  });
});

describe('a language’s page that is asked for without its slash', () => {
  it('is in its folder', () => {
    expect(withSlash(at('ja'), scope)).toBe(`${scope}ja/`);
    expect(withSlash(at('ko?view=text'), scope)).toBe(`${scope}ko/?view=text`);
  });

  it.each(['', 'ja/', 'en', 'fr', 'licenses.md', '/ja', 'more/ja'])('is not “%s”', (path) => {
    expect(withSlash(at(path), scope)).toBe(null);
  });
});

describe('what is kept on demand', () => {
  it('is this site’s own', () => {
    expect(isAsset(at('assets/entry-x.js'), scope)).toBe(true);
    expect(isAsset(at('/assets/entry-x.js'), scope)).toBe(false);
    for (const path of [
      'data/text.txt',
      'pictures/japan.png',
      'pictures/ja/opening.png',
      'licenses.md',
      'notice.txt',
    ])
      expect(isCompanion(at(path), scope)).toBe(true);
    for (const path of ['/data/text.txt', 'more/data/text.txt', 'embed.js', 'sw.js'])
      expect(isCompanion(at(path), scope)).toBe(false);
  });
});
