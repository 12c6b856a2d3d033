/** How platforms that embed other people's charts are told a height; they know nothing of our own messages. */
export type HeightDialect =
  /** https://developer.datawrapper.de/docs/responsive-iframe; a height for each id that its charts have. */
  | { readonly 'datawrapper-height': Readonly<Record<string, number>> }
  /** https://amp.dev/documentation/components/amp-iframe#iframe-resizing */
  | { readonly sentinel: 'amp'; readonly type: 'embed-size'; readonly height: number };

/** The same height, CSS pixels, in each of them. */
export function heightDialects(heightPx: number): readonly HeightDialect[] {
  return [
    { 'datawrapper-height': { dateline: heightPx } },
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
  ];
}
