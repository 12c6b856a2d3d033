/**
 * Where the site will stand, from `SITE_URL`; null where it is not set: absolute addresses are then left out.
 * @throws Error where it is set to what is no http(s) address.
 */
export function readSiteUrl(value: string | undefined): URL | null {
  if (value === undefined || value === '') return null;
  const address = value.endsWith('/') ? value : `${value}/`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SITE_URL must be the address of the site, such as https://example.org/map/, not “${value}”.`,
    );
  }
  return url;
}
