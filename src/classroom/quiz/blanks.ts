import type { PlaceId } from '../../model/ids.ts';
import { segments } from '../../model/quotes.ts';
import type { Mention, Passage, Statement } from '../../model/statement.ts';
import { indexOf } from '../../model/statementIndex.ts';

/** A piece of a passage: words as they stand, or the words that name a place and are to be guessed. */
export interface BlankPart {
  readonly start: number;
  readonly text: string;
  /** The mention that is blanked, or null for words that can be read. */
  readonly blank: Mention | null;
}

/** The mentions of a passage, each once. */
export function mentionsIn(statement: Statement, passage: Passage): readonly Mention[] {
  return statement.mentions.filter((mention) => mention.passage === passage.number);
}

/** A soft extent cannot be clicked where there is land, so nobody is asked to find it on the map. */
export function canBeAsked(statement: Statement, place: PlaceId): boolean {
  return indexOf(statement).place.get(place)?.soft === false;
}

/**
 * What must be blanked with the mentions of `places`, so that what is left does not give them away: words that name two
 * places ("US Forces Japan") ask for both, and a name inside another ("South China Sea") goes with it.
 */
export function blankedWith(
  statement: Statement,
  passage: Passage,
  places: readonly PlaceId[],
): readonly Mention[] {
  const all = mentionsIn(statement, passage);
  const names = new Set(places);
  let blanked: readonly Mention[] = [];
  for (let before = -1; before !== blanked.length; ) {
    before = blanked.length;
    const words = blanked.map((mention) => wordsOf(statement, mention));
    blanked = all.filter(
      (mention) =>
        mention.bodies.some(({ place }) => names.has(place)) ||
        words.some((word) => wordsOf(statement, mention).includes(word)),
    );
    for (const { bodies } of blanked) for (const { place } of bodies) names.add(place);
  }
  return blanked;
}

/** The passage in pieces, `blanked` mentions apart; their texts, joined, are the passage to the character. */
export function blankParts(
  statement: Statement,
  passage: Passage,
  blanked: readonly Mention[],
): readonly BlankPart[] {
  const parts: BlankPart[] = [];
  for (const { start, text, mention } of segments(statement, passage)) {
    const blank = mention && blanked.includes(mention) ? mention : null;
    const last = parts.at(-1);
    // A mention that two voices share, and words on either side of a mention that is not blanked, stay one piece.
    if (last && last.blank === blank) parts[parts.length - 1] = { ...last, text: last.text + text };
    else parts.push({ start, text, blank });
  }
  return parts;
}

const wordsOf = (statement: Statement, { start, end }: Mention): string =>
  statement.text.slice(start, end).toLowerCase();
