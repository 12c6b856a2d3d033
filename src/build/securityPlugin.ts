import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Everything from this site and nothing from any other; no inline script or style but by hash. `frame-ancestors` is the host's. */
export function contentSecurityPolicy(
  scriptHashes: readonly string[],
  styleHashes: readonly string[],
): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    ["style-src 'self'", ...styleHashes].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // Where a sandbox leaves the page no origin, Chromium starts a module worker from `data:` alone:
    // https://issues.chromium.org/issues/40067939
    "worker-src 'self' blob: data:",
    "manifest-src 'self'",
    // The share dialog shows the page as it is when embedded.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The hashes of what stands inline in a document, as a policy writes them; not of data blocks (JSON-LD), which no browser runs: https://html.spec.whatwg.org/#data-block */
export function hashes(html: string, element: 'script' | 'style'): readonly string[] {
  const inline = new RegExp(
    `<${element}(?![^>]*(?:\\bsrc=|\\btype="application/ld\\+json"))[^>]*>([\\s\\S]*?)</${element}>`,
    'g',
  );
  return [...html.matchAll(inline)].map(
    ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  );
}

/** Writes the policy into a document that says where, with the hashes of what stands inline in it. */
export function withPolicy(html: string): string {
  const policy = contentSecurityPolicy(hashes(html, 'script'), hashes(html, 'style'));
  return html.replace('<!--csp-->', () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** Writes the content security policy into the built document. */
export function securityPlugin(): Plugin {
  return {
    name: 'dateline:security',
    // The development server puts styles and its own client inline.
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: withPolicy,
    },
  };
}
