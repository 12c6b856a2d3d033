import type { DatelineOptions } from './api.ts';

/** The parameters of an address that an option of the same name decides. */
export const addressOptions = [
  'place',
  'passage',
  'view',
  'step',
  'lang',
  'theme',
  'ui',
  'accent',
] as const satisfies readonly (keyof DatelineOptions)[];

/** Anything else, `javascript:` above all, would run as the host page. */
const protocols = ['https:', 'http:', 'file:'];

/** The embedded page's address: that of the page, with the options in its query. Throws where it is none. */
export function frameAddress(src: string, base: string, options: DatelineOptions): URL {
  if (!URL.canParse(src, base)) throw new TypeError(`“${src}” is not the address of a page.`);
  const url = new URL(src, base);
  if (!protocols.includes(url.protocol)) throw new TypeError(`“${src}” is not the address of a web page.`);
  for (const name of addressOptions) {
    const value = options[name];
    if (value === undefined) continue;
    if (value === null || value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, String(value));
  }
  url.searchParams.set('embed', '1');
  return url;
}
