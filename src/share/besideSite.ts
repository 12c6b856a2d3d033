/** The address of a file beside the page; this script, once built, lies one folder below. */
export function besideSite(file: string): string {
  if (import.meta.env.DATELINE_HOME) return new URL(file, import.meta.env.DATELINE_HOME).href;
  const script = import.meta.url;
  return new URL(import.meta.env.DEV ? `/${file}` : `../${file}`, script).href;
}
