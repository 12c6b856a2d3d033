import type { PassageNumber, PlaceId } from './ids.ts';
import type { Mention, Passage, Place, Statement, Voice } from './statement.ts';

/** What is looked up again and again, made once a statement: 10,000 mentions are not searched for each of 5,000 places. */
export interface StatementIndex {
  readonly place: ReadonlyMap<PlaceId, Place>;
  readonly voice: ReadonlyMap<string, Voice>;
  readonly passage: ReadonlyMap<PassageNumber, Passage>;
  /** The mentions that name a place, in the order of the text. */
  readonly naming: ReadonlyMap<PlaceId, readonly Mention[]>;
  /** The mentions that write a place's name for another place. */
  readonly writing: ReadonlyMap<PlaceId, readonly Mention[]>;
}

const indexes = new WeakMap<Statement, StatementIndex>();

export function indexOf(statement: Statement): StatementIndex {
  const known = indexes.get(statement);
  if (known) return known;
  const naming = new Map<PlaceId, Mention[]>();
  const writing = new Map<PlaceId, Mention[]>();
  const add = (map: Map<PlaceId, Mention[]>, id: PlaceId, mention: Mention): void => {
    const list = map.get(id);
    if (!list) map.set(id, [mention]);
    else if (list.at(-1) !== mention) list.push(mention);
  };
  for (const mention of statement.mentions) {
    for (const body of mention.bodies) {
      add(naming, body.place, mention);
      if (body.writtenAs) add(writing, body.writtenAs, mention);
    }
  }
  const index: StatementIndex = {
    place: new Map(statement.places.map((place) => [place.id, place])),
    voice: new Map(statement.voices.map((voice) => [voice.id, voice])),
    passage: new Map(statement.passages.map((passage) => [passage.number, passage])),
    naming,
    writing,
  };
  indexes.set(statement, index);
  return index;
}
