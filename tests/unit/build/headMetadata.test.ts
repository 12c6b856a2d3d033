import { describe, expect, test } from 'vitest';
import { headMetadata } from '../../../src/build/headMetadata.ts';
import { readSiteUrl } from '../../../src/build/siteUrl.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const block = (html: string): Record<string, Record<string, unknown>> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');

describe('what a page says about itself', () => {
  test('holds no address where the build knows none', () => {
    const html = headMetadata(smallStatement, { language: 'en', path: '', siteUrl: null });
    expect(html).toContain('property="og:title"');
    expect(html).not.toMatch(/canonical|og:url|og:image|href="\w+:/);
    expect(block(html)).not.toHaveProperty('url');
  });

  test('is absolute where the site’s address is known', () => {
    const siteUrl = readSiteUrl('https://example.org/map');
    const html = headMetadata(smallStatement, { language: 'ja', path: 'ja/', siteUrl });
    expect(html).toContain('<link rel="canonical" href="https://example.org/map/ja/">');
    expect(html).toContain('content="https://example.org/map/pictures/ja/opening.png"');
    expect(block(html).url).toBe('https://example.org/map/ja/');
  });

  test('calls a report a report, and claims no date of publication', () => {
    const source = { ...smallStatement.source, kind: 'news-report' as const };
    const html = headMetadata({ ...smallStatement, source }, { language: 'en', path: '', siteUrl: null });
    expect(block(html).mainEntity?.['@type']).toBe('NewsArticle');
    expect(block(html).mainEntity?.abstract).toBe(source.note.en);
    expect(html).not.toContain('datePublished');
  });

  test('cannot be ended by a text', () => {
    const headline = { en: '</script><b a="">&' };
    const html = headMetadata({ ...smallStatement, headline }, { language: 'en', path: '', siteUrl: null });
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain('<b ');
    expect(block(html).name).toBe(headline.en);
  });
});

describe('the site’s address', () => {
  test('is optional', () => {
    expect(readSiteUrl(undefined)).toBeNull();
    expect(readSiteUrl('')).toBeNull();
  });

  test.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1'])('is not %s', (value) => {
    expect(() => readSiteUrl(value)).toThrow('SITE_URL');
  });
});
