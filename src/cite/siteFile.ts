/**
 * The address of a file beside the page, wherever the site stands and whichever page of it this is: chunks lie in a
 * folder of the site's root.
 */
export function siteFile(path: string): string {
  const root = import.meta.env.DEV ? document.baseURI : import.meta.url.replace(/[^/]+\/[^/]*$/, '');
  return new URL(path, root).href;
}
