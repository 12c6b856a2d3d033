import { type Language, languages } from '../../model/language.ts';

/** The path below the scope, or null for what is not below it. */
function below(url: URL, scope: string): string | null {
  const folder = new URL(scope);
  return url.origin === folder.origin && url.pathname.startsWith(folder.pathname)
    ? url.pathname.slice(folder.pathname.length)
    : null;
}

/** The language of the document that stands at an address; null where none of ours stands. */
export function documentAt(url: URL, scope: string): Language | null {
  const path = below(url, scope);
  if (path === null) return null;
  const [folder = '', file = '', ...more] = path.includes('/') ? path.split('/') : ['', path];
  if (more.length > 0 || (file !== '' && file !== 'index.html')) return null;
  if (folder === '') return 'en';
  return languages.find((language) => language === folder && language !== 'en') ?? null;
}

/**
 * Where the document of a language is that was asked for without its slash, as a server would say; null for all else. Its own
 * addresses begin in its folder.
 */
export function withSlash(url: URL, scope: string): string | null {
  const path = below(url, scope);
  if (path === null || !languages.some((language) => language === path && language !== 'en')) return null;
  const folder = new URL(`${path}/`, scope);
  folder.search = url.search;
  return folder.href;
}

/** A file whose name changes with its content. */
export const isAsset = (url: URL, scope: string): boolean =>
  below(url, scope)?.startsWith('assets/') ?? false;

/** A file beside the page that a reader may ask for: data, pictures, licences. */
export const isCompanion = (url: URL, scope: string): boolean =>
  /^(data|pictures)\/(\w\w\/)?[^/]+$|^(licenses\.md|notice\.txt)$/.test(below(url, scope) ?? '');
