import type { PlaceId } from '../../model/ids.ts';
import type { Mention, Passage, Place, Statement } from '../../model/statement.ts';
import { indexOf } from '../../model/statementIndex.ts';
import { type Random, seededRandom, shuffle } from '../random.ts';
import { blankedWith, canBeAsked, mentionsIn } from './blanks.ts';

/** Names are blanked in a passage; the class finds their places on the map, in any order. */
export interface BlankQuestion {
  readonly kind: 'blank';
  readonly passage: Passage;
  readonly blanked: readonly Mention[];
  readonly places: readonly PlaceId[];
}

/** A place is shown; the class chooses the one passage among the choices that names it. */
export interface PassageQuestion {
  readonly kind: 'passage';
  readonly place: Place;
  readonly choices: readonly Passage[];
  readonly answer: Passage;
}

export type Question = BlankQuestion | PassageQuestion;

/** How much a quiz holds: about a quarter of an hour. Where the text has less, the quiz is shorter. */
const limits = { blank: 6, passage: 4, choices: 4, seeds: 2 } as const;

/** A quiz from the annotations and nothing else. One seed, one quiz: everywhere the same. */
export function createQuiz(statement: Statement, seed: string): readonly Question[] {
  const random = seededRandom(seed);
  const blanks = shuffle(statement.passages, random)
    .flatMap((passage) => blankQuestion(statement, passage, random) ?? [])
    .slice(0, limits.blank);
  const passages = shuffle(statement.places, random)
    .flatMap((place) => passageQuestion(statement, place, random) ?? [])
    .slice(0, limits.passage);
  return [...blanks, ...passages];
}

function blankQuestion(statement: Statement, passage: Passage, random: Random): BlankQuestion | null {
  const named = [
    ...new Set(mentionsIn(statement, passage).flatMap(({ bodies }) => bodies.map((b) => b.place))),
  ];
  const asked = shuffle(
    named.filter((place) => canBeAsked(statement, place)),
    random,
  ).slice(0, limits.seeds);
  const blanked = blankedWith(statement, passage, asked);
  const places = [...new Set(blanked.flatMap(({ bodies }) => bodies.map(({ place }) => place)))].filter(
    (place) => canBeAsked(statement, place),
  );
  return places.length === 0 ? null : { kind: 'blank', passage, blanked, places };
}

function passageQuestion(statement: Statement, place: Place, random: Random): PassageQuestion | null {
  const { naming: namings, writing } = indexOf(statement);
  const naming = new Set(namings.get(place.id)?.map(({ passage }) => passage));
  const writes = new Set(writing.get(place.id)?.map(({ passage }) => passage));
  const [answer] = shuffle(
    statement.passages.filter(({ number }) => naming.has(number)),
    random,
  );
  // A passage without a single blank would give itself away as the wrong one; one that writes the name, though for
  // another place, would be half right.
  const others = shuffle(
    statement.passages.filter(
      (passage) =>
        !naming.has(passage.number) &&
        !writes.has(passage.number) &&
        mentionsIn(statement, passage).length > 0,
    ),
    random,
  ).slice(0, limits.choices - 1);
  if (!answer || others.length === 0) return null;
  return { kind: 'passage', place, answer, choices: shuffle([answer, ...others], random) };
}
