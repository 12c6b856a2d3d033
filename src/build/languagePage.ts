import type { Rollup } from 'vite';
import type { Language } from '../model/language.ts';
import type { PrerenderedPage } from './prerenderedPage.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Puts what was rendered in one language into the document. */
export function fillPage(template: string, { title, head, app, text }: PrerenderedPage): string {
  return template
    .replace('<!--title-->', () => escaped(title))
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => app)
    .replace('<!--text-->', () => text);
}

/** The document of another language, which stands one folder down and asks for the language's chunks at once. */
export function localizePage(template: string, language: Language, chunks: readonly string[]): string {
  const preloads = chunks.map((file) => `    <link rel="modulepreload" crossorigin href="../${file}">\n`);
  return template
    .replace(/<html lang="[^"]*"/, `<html lang="${language}"`)
    .replaceAll(/\b(href|src)="\.\//g, '$1="../')
    .replaceAll('url(./', 'url(../')
    .replace('  </head>', () => `${preloads.join('')}  </head>`);
}

/** The chunks without which nothing can be said in a language. */
export function chunksOf(bundle: Rollup.OutputBundle, language: Language): readonly string[] {
  const isOf = (id: string): boolean =>
    id.endsWith(`/i18n/messages/${language}/core.json`) || id.endsWith(`virtual:dateline/words/${language}`);
  return Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' && output.moduleIds.some(isOf) ? [output.fileName] : [],
  );
}
