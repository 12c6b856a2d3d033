import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatHeaders, headersFor, parseHeaders } from '../../../src/build/headersFile.ts';
import { headerRules } from '../../../src/build/headersPlugin.ts';

const documents = new Map([
  ['index.html', '<script>1</script><style>a{}</style>'],
  ['xx/index.html', '<script>2</script>'],
]);
const rules = headerRules(documents);
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the headers of a site', () => {
  it('are read as they were written', () => {
    expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
  });

  it('allow the inline scripts and styles of every document by hash, and nothing else inline', () => {
    const policy = headersFor(rules, '/')['Content-Security-Policy'] ?? '';
    for (const text of ['1', '2', 'a{}']) expect(policy).toContain(hashOf(text));
    expect(policy).not.toContain('unsafe');
  });

  it('leave who may frame the site to its publisher', () => {
    expect(formatHeaders(rules)).not.toMatch(/frame-ancestors|X-Frame-Options/i);
  });

  it('keep assets for good, ask again for documents, and let every origin read', () => {
    expect(headersFor(rules, '/assets/entry-x.js')['Cache-Control']).toContain('immutable');
    for (const path of ['/', '/index.html', '/xx/'])
      expect(headersFor(rules, path)['Cache-Control']).toBe('no-cache');
    for (const path of ['/', '/assets/entry-x.js', '/embed.js'])
      expect(headersFor(rules, path)['Access-Control-Allow-Origin']).toBe('*');
  });

  it('set no field twice for one address, which some hosts would join', () => {
    for (const path of ['/', '/index.html', '/assets/a.js', '/xx/index.html']) {
      const fitting = rules.filter(({ pattern }) =>
        pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path,
      );
      const names = fitting.flatMap(({ headers }) => Object.keys(headers));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
