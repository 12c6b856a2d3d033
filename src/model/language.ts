/** Languages of the interface. The quoted words keep the language of the text. */
export const languages = ['en', 'ja', 'ko'] as const;
export type Language = (typeof languages)[number];

/** The languages that the interface is translated into so far; content in others stays out of what ships. */
export const shippedLanguages: readonly Language[] = ['en'];

/** A text of ours in the languages it exists in; English always. */
export interface Localized {
  readonly en: string;
  readonly ja?: string;
  readonly ko?: string;
}

export function localize(text: Localized, language: Language): string {
  return text[language] ?? text.en;
}
