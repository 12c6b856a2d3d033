import type { Language } from '../model/language.ts';
import type { InterfaceLevel, Theme } from '../model/view.ts';

/** What whoever embeds a page decides, beside what it shows. */
export interface EmbedChoice {
  readonly ui: InterfaceLevel;
  /** Null for the reader's system. */
  readonly theme: Theme | null;
  readonly lang: Language | null;
  readonly heightPx: number;
}

/** Below, not even the compact layout fits; above, a page in a page is lost. CSS pixels. */
export const heightLimits = { least: 320, most: 2000 } as const;

export const usualHeightPx = 600;

/** What was typed as a height, within the limits; null where it is none. */
export function readHeight(text: string): number | null {
  const height = Math.round(Number(text));
  const { least, most } = heightLimits;
  return text.trim() !== '' && height >= least && height <= most ? height : null;
}
