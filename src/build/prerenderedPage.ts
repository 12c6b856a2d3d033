/** What `src/prerender.tsx` hands to the build, for one language. */
export interface PrerenderedPage {
  readonly title: string;
  /** What the page says about itself to search engines and link previews. */
  readonly head: string;
  /** The application as it is before anything was chosen. */
  readonly app: string;
  /** The whole text and every place's quotes. */
  readonly text: string;
}
