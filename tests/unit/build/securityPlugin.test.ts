import { createHash } from 'node:crypto';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { securityPlugin } from '../../../src/build/securityPlugin.ts';

/** What a document with this head and body is built into. */
async function buildDocument(head: string, body = ''): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      securityPlugin(),
      {
        name: 'made-up-document',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('made-up.html') ? id : null),
        load: (id) =>
          id.endsWith('made-up.html')
            ? `<!doctype html><html><head><!--csp-->${head}</head><body>${body}</body></html>`
            : null,
      },
    ],
    build: { write: false, rolldownOptions: { input: `${process.cwd()}/made-up.html` } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The build gave nothing.');
  const html = output.output.find((file) => file.fileName.endsWith('.html'));
  return html?.type === 'asset' ? String(html.source) : '';
}

/** The policy's directives, by name. */
function policyOf(html: string): ReadonlyMap<string, readonly string[]> {
  const content = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
  return new Map(
    content.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values] as const;
    }),
  );
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the built document holds between the tags of each inline element of a kind. */
const inlined = (html: string, element: string): string[] =>
  [...html.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))].map(([, text = '']) => text);

describe('the content security policy of a built document', () => {
  it('allows every inline script and style by the hash of what is written, and nothing else inline', async () => {
    const html = await buildDocument(
      '<script>\n  document.documentElement.dataset.js = "ü";\n</script><style>:root { color: red }</style>',
      '<script>1 < 2</script>',
    );
    const policy = policyOf(html);
    expect(inlined(html, 'script')).toHaveLength(2);
    expect(policy.get('script-src')).toEqual(["'self'", ...inlined(html, 'script').map(hashOf)]);
    expect(policy.get('style-src')).toEqual(["'self'", ...inlined(html, 'style').map(hashOf)]);
  });

  it('has no hash where nothing stands inline', async () => {
    const policy = policyOf(await buildDocument('<title>Plain</title>'));
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('style-src')).toEqual(["'self'"]);
  });

  it('refuses by default, and allows no eval, no unsafe inline and no other site', async () => {
    const html = await buildDocument('<script>1</script>');
    const policy = policyOf(html);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    const values = [...policy.values()].flat();
    expect(values.filter((value) => !/^('self'|'none'|'sha256-[\w+/=]+'|data:|blob:)$/.test(value))).toEqual(
      [],
    );
    expect(html).not.toContain('<!--csp-->');
  });
});
