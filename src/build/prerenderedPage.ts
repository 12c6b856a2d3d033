/** What `src/prerender.tsx` hands to the build. */
export interface PrerenderedPage {
  /** The application as it is before anything was chosen. */
  readonly app: string;
  /** The whole text and every place's quotes. */
  readonly text: string;
}
