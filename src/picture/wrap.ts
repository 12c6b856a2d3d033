/** Where a line may end: after a space or a hyphen, and between the characters of scripts without spaces. */
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\s+/gu;

/**
 * Breaks a text into lines no wider than `widthPx`, at least one. A word that is wider is broken as well, unless
 * `breaksWords` is false: then it stands alone.
 */
export function wrap(
  text: string,
  widthPx: number,
  widthOf: (text: string) => number,
  breaksWords = true,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const whole = (piece: string): boolean => !breaksWords || widthOf(piece.trimEnd()) <= widthPx;
  const parts = [...text.matchAll(pieces)].flatMap(([piece]) =>
    whole(piece) ? piece : [...new Intl.Segmenter().segment(piece)].map(({ segment }) => segment),
  );
  for (const piece of parts) {
    if (line !== '' && widthOf(`${line}${piece}`.trimEnd()) > widthPx) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
