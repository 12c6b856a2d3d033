import { statement as shipped } from 'virtual:dateline/statement';
import type { Passage, Place, Span, Statement } from '../../../src/model/statement.ts';

export const statement: Statement = shipped;

/** The passages of the shipped text in which each place is named, counted by hand. */
export const passagesNaming: Readonly<Record<string, readonly number[]>> = {
  tokyo: [2],
  'united-states': [1, 3, 4, 6, 8, 11],
  'south-korea': [1, 4, 6, 11],
  japan: [1, 4, 6, 8, 11],
  'north-korea': [1, 3, 4, 5],
  russia: [5],
  'south-china-sea': [10],
  china: [3, 9, 10, 11],
  ukraine: [5],
  'camp-david': [3],
  'indo-pacific': [3, 9, 10, 11],
};

export function placeOf(id: string): Place {
  const place = statement.places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`The shipped statement has no place "${id}".`);
  return place;
}

export function passageOf(number: number): Passage {
  const passage = statement.passages.find((candidate) => candidate.number === number);
  if (!passage) throw new Error(`The shipped statement has no passage ${number}.`);
  return passage;
}

export function wordsOf({ start, end }: Span): string {
  return statement.text.slice(start, end);
}
