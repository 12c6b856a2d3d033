import type { FoundPassage } from '../model/search.ts';

/** A piece of a passage, hit or not; offsets are left behind, the words are exact. */
export interface ExcerptPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** How many characters stand before the first hit, and after it, at the most. */
const reach = { before: 60, after: 160 } as const;

/** A passage around its first hit, cut at spaces, with `…` where it is cut. */
export function excerpt(text: string, { passage, hits }: FoundPassage): readonly ExcerptPiece[] {
  const first = hits[0] ?? passage;
  const from = cut(text, Math.max(passage.start, first.start - reach.before), passage.start, first.start, 1);
  const to = cut(text, Math.min(passage.end, first.end + reach.after), passage.end, first.end, -1);
  const pieces: ExcerptPiece[] = from > passage.start ? [{ text: '… ', hit: false }] : [];
  let at = from;
  for (const hit of hits.filter(({ end }) => end <= to)) {
    if (hit.start > at) pieces.push({ text: text.slice(at, hit.start), hit: false });
    pieces.push({ text: text.slice(hit.start, hit.end), hit: true });
    at = hit.end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), hit: false });
  if (to < passage.end) pieces.push({ text: ' …', hit: false });
  return pieces;
}

/** The next space towards the hit, so that no word is halved; the hit itself where there is none. */
function cut(text: string, at: number, edge: number, hit: number, step: 1 | -1): number {
  if (at === edge) return at;
  for (let place = at; place !== hit; place += step) {
    if (text[step === 1 ? place - 1 : place] === ' ') return place;
  }
  return hit;
}
