/** Languages of the interface. The quoted words keep the language of the text. */
export const languages = ['en', 'ja', 'ko'] as const;
export type Language = (typeof languages)[number];

/** Each in itself: a reader looks for the one that they can read. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ja: '日本語',
  ko: '한국어',
};

/** A text of ours in the languages it exists in; English always. */
export interface Localized {
  readonly en: string;
  readonly ja?: string;
  readonly ko?: string;
}

export function localize(text: Localized, language: Language): string {
  return text[language] ?? text.en;
}
