import type { AnnotationId } from '../../model/ids.ts';
import type { RegionTable } from '../bundle.ts';
import { regionIdsOf } from '../rules/ids.ts';
import type { PlaceEntry, StatementFile } from '../statementSchema.ts';
import { countCodePoints, type TextIndex } from '../textIndex.ts';

/** Code points of context on each side; more where the words with it stand twice. */
const contextLength = 24;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly place: PlaceEntry;
  /** Found by its own name; else by another, of which only an author can say what it is. */
  readonly byName: boolean;
}

/**
 * An `annotations.json` to begin with: every whole word that is a name, or another name, of a place, and each passage in
 * the first voice. It holds as it is; what it cannot know is the kind of each mention, the voices and the topics.
 */
export function draftAnnotations(file: StatementFile, text: TextIndex, regions: RegionTable): object {
  const mentions = findNames(file, text, regions);
  const counts = new Map<string, number>();
  const unique = (id: string): AnnotationId => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return (count === 1 ? id : `${id}-${count}`) as AnnotationId;
  };
  const numberOf = (start: number): number =>
    file.passages.findIndex((passage) => passage.start <= start && start < passage.end) + 1;
  const target = (start: number, end: number) => ({
    source: `text:${file.id}`,
    selector: [quoteSelector(text, start, end), { type: 'TextPositionSelector', start, end }],
  });

  const items = [
    ...mentions.map(({ start, end, place, byName }) => ({
      id: unique(`p${String(numberOf(start)).padStart(2, '0')}-${place.id}`),
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        {
          type: 'SpecificResource',
          source: `place:${place.id}`,
          kind: byName ? 'place' : 'demonym',
        },
      ],
      target: target(start, end),
    })),
    ...file.passages.map(({ start, end }, index) => ({
      id: unique(`p${String(index + 1).padStart(2, '0')}-voice`),
      type: 'Annotation',
      motivation: 'classifying',
      body: { type: 'SpecificResource', source: `voice:${file.voices[0]?.id}` },
      target: target(start, end),
    })),
  ];
  const term = (name: string): string => `urn:dateline:${file.id}:${name}:`;
  return {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      {
        text: 'urn:dateline:text:',
        place: term('place'),
        voice: term('voice'),
        topic: term('topic'),
        kind: 'urn:dateline:kind',
        writtenAs: { '@id': 'urn:dateline:writtenAs', '@type': '@id' },
      },
    ],
    id: `urn:dateline:${file.id}:annotations`,
    type: 'AnnotationCollection',
    total: items.length,
    first: { id: `urn:dateline:${file.id}:annotations:1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** Longer names first, so that a name inside another's is not taken for itself. */
function findNames(file: StatementFile, text: TextIndex, regions: RegionTable): readonly Found[] {
  const names = file.places.flatMap((place) => {
    const own = place.name?.en ?? regions[regionIdsOf(place)[0] ?? '']?.name.en;
    return [own, ...(place.otherNames ?? [])].flatMap((name) =>
      name === undefined ? [] : [{ name, place, byName: name === own }],
    );
  });
  const found: Found[] = [];
  for (const { name, place, byName } of names.sort((a, b) => b.name.length - a.name.length)) {
    for (const start of text.occurrences(name)) {
      const end = start + countCodePoints(name);
      const isWord = !/[\p{L}\p{N}]/u.test(text.slice(start - 1, start) + text.slice(end, end + 1));
      const isFree = found.every((other) => end <= other.start || other.end <= start);
      const isInPassage = file.passages.some((passage) => passage.start <= start && end <= passage.end);
      if (isWord && isFree && isInPassage) found.push({ start, end, place, byName });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The words with as much around them as makes them stand once in the text. */
function quoteSelector(text: TextIndex, start: number, end: number): object {
  const exact = text.slice(start, end);
  for (let length = contextLength; ; length *= 2) {
    const prefix = text.slice(Math.max(0, start - length), start);
    const suffix = text.slice(end, end + length);
    const isWhole = start - length <= 0 && end + length >= text.length;
    if (isWhole || text.occurrences(prefix + exact + suffix).length === 1)
      return { type: 'TextQuoteSelector', exact, prefix, suffix };
  }
}
