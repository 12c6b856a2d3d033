import { describe, expect, it } from 'vitest';
import { headMetadata } from '../../../src/build/headMetadata.ts';
import { oEmbedFiles } from '../../../src/build/oEmbed.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const siteUrl = new URL('https://example.org/map/');
const page = { language: 'en', path: '', siteUrl } as const;
const read = (files: ReadonlyMap<string, string>, path: string) => JSON.parse(files.get(path) ?? '{}');

describe('the oEmbed answers', () => {
  const files = oEmbedFiles(smallStatement, page);

  it('are one for the page and one for each place, each rich and complete', () => {
    expect(files.size).toBe(1 + smallStatement.places.length);
    for (const path of files.keys())
      expect(read(files, path)).toMatchObject({
        type: 'rich',
        version: '1.0',
        title: expect.stringMatching(/./),
        provider_url: siteUrl.href,
        width: expect.any(Number),
        height: expect.any(Number),
        html: expect.stringContaining('<iframe src="https://example.org/map/?'),
      });
  });

  it('embed the place that they are for', () => {
    const id = smallStatement.places[0]?.id ?? '';
    expect(read(files, `oembed/${id}.json`).html).toContain(
      `src="https://example.org/map/?place=${id}&amp;embed=1"`,
    );
  });

  it('stand beside the pages of another language', () => {
    const answers = oEmbedFiles(smallStatement, { ...page, language: 'ja', path: 'ja/' });
    expect(read(answers, 'ja/oembed.json').html).toContain('src="https://example.org/map/ja/?embed=1"');
  });

  it('are found from their page, by an absolute address, or not at all', () => {
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/;
    const found = (path: string): string | undefined =>
      link.exec(headMetadata(smallStatement, { ...page, path }))?.[1];
    expect(found('')).toBe('https://example.org/map/oembed.json');
    expect(found('ja/')).toBe('https://example.org/map/ja/oembed.json');
    expect(headMetadata(smallStatement, { ...page, siteUrl: null })).not.toContain('oembed');
  });
});
