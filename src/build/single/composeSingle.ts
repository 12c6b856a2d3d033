import { hashes } from '../securityPlugin.ts';
import { packFile } from './packFile.ts';

/** What a build into one script has made. */
export interface SingleParts {
  /** The filled document, which still asks for `script` and `style`. */
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** All that script, style and document name by `/` and the path, by path. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** What is made for the page alone, and the terms that it must travel with: of these, what nothing names has been lost. */
const needed = /^assets\/|^(licenses\.md|notice\.txt)$/;

/** Nothing from anywhere: what is not in the file itself is not asked for. */
function policyOf(document: string): string {
  return [
    "default-src 'none'",
    ['script-src', ...hashes(document, 'script')].join(' '),
    ['style-src', ...hashes(document, 'style')].join(' '),
    'img-src data: blob:',
    'font-src data:',
    // The layers and the worker's script, unpacked from the file.
    'connect-src data: blob:',
    // From a file, Chromium starts a module worker from `data:` alone, which MapLibre knows.
    'worker-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Puts into one document all that it asks for. @throws Error where something would still have to be asked for. */
export function composeSingle({ html, script, style, files }: SingleParts): string {
  const held = holdFiles(files);
  const code = held(script).replaceAll(/<(\/script|!--)/gi, '\\x3C$1');
  const css = held(style);
  const document = held(html)
    .replaceAll(/\s*<script [^>]*\bsrc="[^"]*"[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link rel="(?:stylesheet|modulepreload|manifest|alternate)"[^>]*>/g, '')
    // The pages of other languages are this one.
    .replaceAll(/href="\.\/(?:(\w\w)\/)?" lang="\w\w"/g, (link, language: string | undefined) =>
      link.replace(/href="[^"]*"/, `href="?lang=${language ?? 'en'}"`),
    )
    .replace(
      '</head>',
      () => `  <meta name="robots" content="noindex">\n    <style>${css}</style>\n  </head>`,
    )
    .replace('</body>', () => `  <script type="module">${code}</script>\n  </body>`);

  const lost = [...files.keys()].filter(
    (name) => needed.test(name) && ![html, script, style].some((text) => text.includes(`/${name}`)),
  );
  const asked = document.match(/["'`(]\/assets\/[^"'`)]*/g) ?? [];
  if (lost.length > 0 || asked.length > 0)
    throw new Error(`The one file is not whole: ${[...lost, ...asked].join(', ')}.`);
  return document.replace(
    '<!--csp-->',
    () => `<meta http-equiv="Content-Security-Policy" content="${policyOf(document)}">`,
  );
}

/** Replaces the address of each file by one that holds it. */
function holdFiles(files: SingleParts['files']): (text: string) => string {
  return (text) => {
    let held = text;
    for (const [name, source] of files) {
      if (!text.includes(`/${name}`)) continue;
      const address = packFile(name, source);
      for (const quote of ['"', "'", '`', '('])
        held = held.replaceAll(`${quote}/${name}`, () => quote + address);
    }
    return held;
  };
}
