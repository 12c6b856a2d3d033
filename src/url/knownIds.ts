import type { Statement } from '../model/statement.ts';
import type { KnownIds } from './codecs.ts';

export function knownIds(statement: Statement): KnownIds {
  return {
    places: new Set(statement.places.map((place) => place.id)),
    passages: new Set(statement.passages.map((passage) => passage.number)),
    steps: new Set(statement.stepIds),
    topics: new Set(statement.topics.map((topic) => topic.id)),
    voices: new Set(statement.voices.map((voice) => voice.id)),
  };
}
