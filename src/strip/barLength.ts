/** Bars come in so many lengths, in units of ten characters: a style sheet holds one rule for each, since a strict CSP has no `style=`. */
const longestBar = 60;

export function barLength(characters: number): number {
  return Math.max(1, Math.min(longestBar, Math.round(characters / 10)));
}

export function barLengthCss(): string {
  const rules = Array.from(
    { length: longestBar },
    (_, index) => `[data-length="${index + 1}"]{flex-grow:${index + 1}}`,
  );
  return `@layer features{${rules.join('')}}`;
}
