/** A text as it is searched: without case, accents and width, each unit knowing where it came from. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where in the original its source begins and ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A letter with the marks that stand on it: what is composed in one file and decomposed in another. */
const cluster = /\P{M}\p{M}*|\p{M}+/gsu;

/**
 * Accents of alphabets, and the points of Arabic and Hebrew. The voicing marks of kana and the vowel signs of other
 * scripts make another letter, and stay.
 */
const accents =
  /[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u065f]|\u0670|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]/gu;

const alike: readonly (readonly [RegExp, string])[] = [
  // Soft hyphens, joiners, direction marks: nobody types them into a search.
  [/\p{Cf}/gu, ''],
  [/[‘’‚‛′ʼ＇`´]/gu, "'"],
  [/[“”„‟″«»]/gu, '"'],
  [/[\p{Pd}−]/gu, '-'],
  [/ς/gu, 'σ'],
  [/\s/gu, ' '],
];

/** Twice over: a capital may decompose only once it is small (İ), and a sign may fold into letters (℀, ß). */
function foldCluster(text: string): string {
  let folded = text;
  for (let turn = 0; turn < 2; turn += 1) {
    folded = folded.normalize('NFKD').toLowerCase().toUpperCase().toLowerCase().normalize('NFKD');
    folded = folded.replace(accents, '');
  }
  for (const [pattern, replacement] of alike) folded = folded.replace(pattern, replacement);
  return folded;
}

const known = new Map<string, string>();

/** Texts hold few different letters: each is folded once. Bounded, since a search can be anything. */
function folding(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const folded = foldCluster(text);
  if (known.size < 10_000) known.set(text, folded);
  return folded;
}

/** Never throws: half a surrogate pair is a letter like any other. White space of any length counts as one space. */
export function fold(text: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let spaced = false;
  for (const { 0: letter, index } of text.matchAll(cluster)) {
    const folded = folding(letter);
    const end = index + letter.length;
    if (folded === ' ' && spaced) {
      ends[ends.length - 1] = end;
      continue;
    }
    if (folded === '') continue;
    spaced = folded.endsWith(' ');
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index);
      ends.push(end);
    }
  }
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
