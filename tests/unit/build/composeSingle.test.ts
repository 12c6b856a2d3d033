import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { composeSingle, type SingleParts } from '../../../src/build/single/composeSingle.ts';

const parts: SingleParts = {
  html: `<!doctype html><html><head>
    <!--csp-->
    <link rel="manifest" href="manifest.webmanifest">
    <link rel="icon" href="/icon.svg">
    <script>document.title = 'boot'</script>
    <script type="module" crossorigin src="/assets/entry-x.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/style-x.css">
  </head><body><a href="./" lang="en">English</a><a href="./ja/" lang="ja">日本語</a></body></html>`,
  script: 'fetch("/assets/world-x.json"); const code = `<script src="x"></script>`;',
  style: '@font-face { src: url(/assets/serif-x.woff2) }',
  files: new Map([
    ['icon.svg', '<svg/>'],
    ['assets/world-x.json', '{}'],
    ['assets/serif-x.woff2', 'font'],
    ['data/places.geojson', 'not named by anything'],
  ]),
};

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the one file', () => {
  const document = composeSingle(parts);
  const policy = /content="(default-src[^"]*)"/.exec(document)?.[1] ?? '';

  it('asks for nothing', () => {
    const addresses = [...document.matchAll(/\b(?:src|href)="([^"]*)"|url\(([^)]*)\)/g)].map(
      ([, attribute, url]) => attribute ?? url ?? '',
    );
    // The words of a script are not an element: what it prints may name anything.
    expect(addresses.filter((address) => !/^(data:|\?|x$)/.test(address))).toEqual([]);
    expect(document).toContain('fetch("data:application/gzip;base64,');
    expect(document).not.toContain('not named by anything');
  });

  it('may run its own scripts and no other', () => {
    const scripts = [...document.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
    const styles = [...document.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
    expect(scripts).toHaveLength(2);
    expect(policy).toContain(`script-src ${scripts.map(hashOf).join(' ')};`);
    expect(policy).toContain(`style-src ${styles.map(hashOf).join(' ')};`);
    expect(policy).not.toMatch(/'self'|unsafe|https?:/);
  });

  it('has a script that no text in it can end', () => {
    expect(document).toContain('`<script src="x">\\x3C/script>`');
  });

  it('is the page of every language', () => {
    expect(document).toContain('<a href="?lang=en" lang="en">');
    expect(document).toContain('<a href="?lang=ja" lang="ja">');
  });

  it('is refused where something has been lost, or would still be asked for', () => {
    for (const name of ['assets/worker-x.js', 'licenses.md']) {
      const lost = new Map([...parts.files, [name, 'lost'] as const]);
      expect(() => composeSingle({ ...parts, files: lost })).toThrow(name);
    }
    const { script } = parts;
    expect(() => composeSingle({ ...parts, script: `${script}import('/assets/late-x.js')` })).toThrow(
      /assets\/late-x\.js/,
    );
  });
});
