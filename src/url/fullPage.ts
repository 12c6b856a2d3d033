import type { View } from '../model/view.ts';
import { formatView } from './codecs.ts';

/** Absolute address of the full page that shows a view: as it is, but without `embed` and `ui`. */
export function fullPageUrl(view: View, location: { readonly href: string }): string {
  const url = new URL(location.href);
  url.hash = '';
  url.search = formatView({ ...view, embed: false, ui: 'full' });
  return url.href;
}
