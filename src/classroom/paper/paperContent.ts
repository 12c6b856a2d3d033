import type { Bounds } from '../../model/camera.ts';
import type { Localized } from '../../model/language.ts';
import { placesIn } from '../../model/quotes.ts';
import type { Mention, Passage, Place, Statement } from '../../model/statement.ts';
import { indexOf } from '../../model/statementIndex.ts';
import type { Step } from '../../model/step.ts';

/** One block of the handout. A text without a talk has a block a passage, without headline and question. */
export interface HandoutBlock {
  readonly id: string;
  readonly passage: Passage;
  readonly places: readonly Place[];
  readonly bounds: Bounds;
  readonly headline: Localized | null;
  readonly question: Localized | null;
}

export function handoutBlocks(statement: Statement, steps: readonly Step[]): readonly HandoutBlock[] {
  const { passage: passages, place: places } = indexOf(statement);
  if (steps.length === 0)
    return statement.passages.map((passage) => ({
      id: String(passage.number),
      passage,
      places: placesIn(statement, passage),
      bounds: statement.opening,
      headline: null,
      question: null,
    }));
  return steps.flatMap(({ id, passage: number, places: ids, bounds, headline, question }) => {
    const passage = passages.get(number);
    if (!passage) return [];
    return [
      { id, passage, places: ids.flatMap((place) => places.get(place) ?? []), bounds, headline, question },
    ];
  });
}

/** A name that is missing in the worksheet's text, and what stands there. Numbers run through the whole text, from 1. */
export interface Gap {
  readonly number: number;
  readonly mention: Mention;
  readonly words: string;
}

export function gapsOf(statement: Statement): readonly Gap[] {
  return statement.mentions.map((mention, index) => ({
    number: index + 1,
    mention,
    words: statement.text.slice(mention.start, mention.end),
  }));
}

/** The words to choose from, each once, in the alphabet's order, which says nothing of the text's. */
export function wordBank(gaps: readonly Gap[], language: string): readonly string[] {
  return [...new Set(gaps.map(({ words }) => words))].sort((a, b) => a.localeCompare(b, language));
}

/** The places to be named on the blank map, numbered from west to east within the statement's opening, then the others. */
export interface NumberedPlace {
  readonly number: number;
  readonly place: Place;
  /** Whether it lies in the opening's map; the others are asked on a map of the world. */
  readonly near: boolean;
}

export function numberedPlaces(statement: Statement): readonly NumberedPlace[] {
  const [west, south, east, north] = statement.opening;
  const near = ({ label: [lng, lat] }: Place): boolean =>
    lng >= west && lng <= east && lat >= south && lat <= north;
  const byLng = (a: Place, b: Place): number => a.label[0] - b.label[0];
  // A soft extent has no border that a number could stand in.
  const asked = statement.places.filter(({ soft }) => !soft);
  return [...asked.filter(near).sort(byLng), ...asked.filter((place) => !near(place)).sort(byLng)].map(
    (place, index) => ({ number: index + 1, place, near: near(place) }),
  );
}

/**
 * The narrowest strip of the world that holds the places, `[west, south, east, north]`; east may exceed 180. The poles,
 * which a map by Mercator blows up, stay out of it.
 */
export function boundsOf(places: readonly Place[]): Bounds {
  const labels = places.map(({ label }) => label);
  const starts = labels.map(([lng]) => lng);
  const [west, width] = starts
    .map((start) => [start, Math.max(...starts.map((lng) => (((lng - start) % 360) + 360) % 360))] as const)
    .reduce((best, next) => (next[1] < best[1] ? next : best), [-180, 360] as const);
  const lats = labels.map(([, lat]) => lat);
  const room = 14;
  return [
    west - room,
    Math.max(-60, Math.min(...lats) - room),
    west + width + room,
    Math.min(72, Math.max(...lats) + room),
  ];
}
