const names = ['annotations.jsonld', 'places.geojson', 'text.txt'] as const;

type DataFile = (typeof names)[number];

/** What the one file has in it: its build knows them by this address. The places' shapes would be a third of it again. */
const inside: Partial<Record<DataFile, string>> = import.meta.env.DATELINE_SINGLE
  ? { 'annotations.jsonld': '/data/annotations.jsonld', 'text.txt': '/data/text.txt' }
  : {};

/** The files that can be had here. */
export const dataFiles: readonly DataFile[] = names.filter(
  (file) => !import.meta.env.DATELINE_SINGLE || import.meta.env.DATELINE_HOME || inside[file],
);

/**
 * The address of a file beside the page, wherever the site stands and whichever page of it this is: chunks lie in a
 * folder of the site's root.
 */
export function siteFile(file: DataFile): string {
  const root = import.meta.env.DEV ? document.baseURI : import.meta.url.replace(/[^/]+\/[^/]*$/, '');
  return inside[file] ?? new URL(`data/${file}`, import.meta.env.DATELINE_HOME || root).href;
}
