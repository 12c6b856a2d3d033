import type { View } from '../model/view.ts';
import { formatView } from '../url/codecs.ts';
import { fullPageUrl } from '../url/fullPage.ts';
import type { EmbedChoice } from './embedChoice.ts';

export const embedFormats = ['iframe', 'element', 'markdown', 'address'] as const;
export type EmbedFormat = (typeof embedFormats)[number];

interface EmbedSource {
  readonly view: View;
  readonly choice: EmbedChoice;
  readonly location: { readonly href: string };
  /** Absolute address of the host library. */
  readonly library: string;
  /** What the page is called, in its own language. */
  readonly title: string;
}

/** Absolute address of the page as it is embedded. */
export function embedUrl({
  view,
  choice,
  location,
}: Pick<EmbedSource, 'view' | 'choice' | 'location'>): string {
  const url = new URL(location.href);
  url.hash = '';
  url.search = formatView({ ...chosen(view, choice), embed: true, ui: choice.ui });
  return url.href;
}

/** What to put into a page of another site. */
export function embedCode(format: EmbedFormat, source: EmbedSource): string {
  const { choice, library, title } = source;
  const view = chosen(source.view, choice);
  const link = fullPageUrl(view, source.location);
  switch (format) {
    case 'iframe':
      return [
        `<iframe src="${escapeHtml(embedUrl(source))}" title="${escapeHtml(title)}" loading="lazy" width="100%" height="${choice.heightPx}" style="border:0" allow="fullscreen" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
        `<p><a href="${escapeHtml(link)}">${escapeHtml(title)}</a></p>`,
      ].join('\n');
    case 'element': {
      const attributes = [
        ...(['place', 'passage', 'lang', 'theme'] as const).flatMap((name) =>
          view[name] === null ? [] : [`${name}="${view[name]}"`],
        ),
        ...(choice.ui === 'full' ? [] : [`ui="${choice.ui}"`]),
        `height="${choice.heightPx}"`,
      ];
      return [
        `<script type="module" src="${escapeHtml(library)}"></script>`,
        `<dateline-map ${attributes.join(' ')}><a href="${escapeHtml(link)}">${escapeHtml(title)}</a></dateline-map>`,
      ].join('\n');
    }
    case 'markdown':
      return `[${title.replace(/[\\[\]]/g, '\\$&')}](${link.replaceAll('(', '%28').replaceAll(')', '%29')})`;
    case 'address':
      return link;
  }
}

function chosen(view: View, { lang, theme }: EmbedChoice): View {
  return { ...view, lang, theme };
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
