/** Han, kana and Hangul are as wide as they are high; other letters about half that. */
const fullWidth = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu;

/** How many letters of a text are as wide as they are high: nothing at build measures text. */
export const countWide = (text: string): number => text.match(fullWidth)?.length ?? 0;
