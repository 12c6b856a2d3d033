type Face = { readonly file: string; readonly family: string; readonly characters: readonly string[] };

/**
 * Fonts that most systems have, stretched to the metrics of ours so that nothing moves when ours arrive.
 * `sizeAdjust` is the ratio of the advance widths of English prose; ascent and descent are ours over that ratio.
 * https://developer.chrome.com/blog/font-fallbacks
 */
const fallbacks = [
  {
    family: 'Inter Fallback',
    local: ['Arial', 'Liberation Sans', 'Arimo'],
    sizeAdjust: 1.068,
    ascent: 0.96875,
    descent: 0.2412,
  },
  {
    family: 'Source Serif Fallback Georgia',
    local: ['Georgia', 'Gelasio'],
    sizeAdjust: 1.081,
    ascent: 1.036,
    descent: 0.335,
  },
  {
    family: 'Source Serif Fallback Times',
    local: ['Times New Roman', 'Liberation Serif', 'Tinos'],
    sizeAdjust: 1.18,
    ascent: 1.036,
    descent: 0.335,
  },
] as const;

/** The style sheet that names our font files, each with the characters that it covers. */
export function fontFaceCss(faces: readonly Face[]): string {
  return [
    '/* Made by src/build/subsetFonts.ts: change that and run it. */',
    ...faces.map(fontFace),
    ...fallbacks.map(fallbackFace),
    '',
  ].join('\n');
}

function fontFace({ file, family, characters }: Face): string {
  return `@font-face {
  font-family: '${family}';
  font-style: normal;
  font-weight: 400 700;
  font-display: swap;
  src: url('./${file}') format('woff2');
  unicode-range:
    ${unicodeRange(characters)};
}`;
}

function fallbackFace(face: (typeof fallbacks)[number]): string {
  const { family, local, sizeAdjust, ascent, descent } = face;
  return `@font-face {
  font-family: '${family}';
  src: ${local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(sizeAdjust)};
  ascent-override: ${percent(ascent / sizeAdjust)};
  descent-override: ${percent(descent / sizeAdjust)};
  line-gap-override: 0%;
}`;
}

/** `U+20-7E, U+A0`: neighbouring code points joined, in order. */
function unicodeRange(characters: readonly string[]): string {
  const points = [...new Set(characters.map((character) => character.codePointAt(0) ?? 0))].sort(
    (a, b) => a - b,
  );
  const spans: { first: number; last: number }[] = [];
  for (const point of points) {
    const open = spans.at(-1);
    if (open !== undefined && open.last === point - 1) open.last = point;
    else spans.push({ first: point, last: point });
  }
  return spans.map(({ first, last }) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(', ');
}

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(2)}%`;
}
