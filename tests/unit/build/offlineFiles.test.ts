import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type BuiltFile, offlineFiles } from '../../../src/build/offlineFiles.ts';

const file = (fileName: string, moduleIds: readonly string[] = [], source = fileName): BuiltFile => ({
  fileName,
  source,
  moduleIds,
});

const built = [
  file('index.html'),
  file('ja/index.html'),
  file('ko/index.html'),
  file('manifest.webmanifest'),
  file('icon.svg'),
  file('embed.js'),
  file('data/text.txt'),
  file('pictures/a.png'),
  file('_headers'),
  file('assets/entry-1.js', ['/src/main.tsx', '/src/i18n/messages/en/core.json']),
  file('assets/core-1.js', ['/src/i18n/messages/ja/core.json']),
  file('assets/core-2.js', ['/src/i18n/messages/ko/core.json']),
  file('assets/ja-1.js', ['\0virtual:dateline/words/ja']),
  file('assets/world-1.json'),
];
const urls = (files: readonly { readonly url: string }[]): readonly string[] => files.map(({ url }) => url);

describe('the files that are kept for the time without network', () => {
  const { shell, languages, version } = offlineFiles(built);

  it('are the page in English, and what each other language adds, each file once', () => {
    expect(urls(shell)).toEqual([
      'assets/entry-1.js',
      'assets/world-1.json',
      'icon.svg',
      'index.html',
      'manifest.webmanifest',
    ]);
    expect(urls(languages.ja)).toEqual(['assets/core-1.js', 'assets/ja-1.js', 'ja/index.html']);
    expect(urls(languages.ko)).toEqual(['assets/core-2.js', 'ko/index.html']);
  });

  it('are signed where a later deploy could stand under the same name, as browsers check it', () => {
    const hash = createHash('sha384').update('index.html').digest('base64');
    expect(shell.find(({ url }) => url === 'index.html')?.integrity).toBe(`sha384-${hash}`);
    expect(
      shell.filter(({ url }) => url.startsWith('assets/')).every(({ revision }) => revision === null),
    ).toBe(true);
  });

  it('make another version where one of them changes, and the same where none does', () => {
    expect(offlineFiles([...built].reverse()).version).toBe(version);
    const changed = built.map((one) => (one.fileName === 'ko/index.html' ? { ...one, source: 'x' } : one));
    expect(offlineFiles(changed).version).not.toBe(version);
    const elsewhere = built.map((one) => (one.fileName === 'embed.js' ? { ...one, source: 'x' } : one));
    expect(offlineFiles(elsewhere).version).toBe(version);
  });
});
