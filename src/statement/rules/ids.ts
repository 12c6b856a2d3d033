import type { Issue } from '../../model/issue.ts';
import type { Annotation } from '../annotationsSchema.ts';
import type { RegionTable } from '../bundle.ts';
import type { PlaceEntry } from '../statementSchema.ts';

/** Ids that occur twice in one list: each repetition is a problem of its own. */
export function findDuplicateIds(file: string, what: string, ids: readonly string[]): readonly Issue[] {
  const seen = new Set<string>();
  return ids.flatMap((id): readonly Issue[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        file,
        subject: id,
        offset: null,
        code: 'duplicate-id',
        message: `Another ${what} has this id already.`,
      },
    ];
  });
}

/** What annotations may refer to. A null stands for a list that could not be read: nothing in it is called unknown. */
export interface KnownIds {
  readonly text: string | null;
  readonly places: ReadonlySet<string> | null;
  readonly voices: ReadonlySet<string> | null;
  readonly topics: ReadonlySet<string> | null;
}

/** References of annotations to a text, place, voice or topic that is not there. */
export function findUnknownReferences(annotation: Annotation, known: KnownIds): readonly Issue[] {
  const issues: Issue[] = [];
  const report = (code: string, message: string, found: string) => {
    issues.push({
      file: 'annotations.json',
      subject: annotation.id,
      offset: startOf(annotation),
      code,
      message,
      found,
    });
  };
  const { places, voices, topics } = known;
  if (known.text !== null && annotation.target.source !== known.text) {
    report(
      'wrong-source',
      `The annotation is about another text than "${known.text}".`,
      annotation.target.source,
    );
  }
  switch (annotation.motivation) {
    case 'identifying':
      for (const body of annotation.body) {
        for (const place of body.writtenAs === undefined ? [body.source] : [body.source, body.writtenAs]) {
          if (places?.has(place) === false)
            report('unknown-place', 'statement.json has no such place.', place);
        }
        if (body.writtenAs !== undefined && (body.kind !== 'capital' || body.writtenAs === body.source)) {
          report(
            'wrong-written-as',
            'Only a capital that stands for another place can be written as one.',
            body.writtenAs,
          );
        }
      }
      issues.push(
        ...findDuplicateIds(
          'annotations.json',
          'body',
          annotation.body.map((body) => body.source),
        ).map((issue) => ({
          ...issue,
          subject: annotation.id,
          code: 'duplicate-body',
          message: `Two bodies name the place "${issue.subject}".`,
        })),
      );
      break;
    case 'classifying':
      if (voices?.has(annotation.body.source) === false) {
        report('unknown-voice', 'statement.json has no such voice.', annotation.body.source);
      }
      break;
    case 'tagging':
      if (topics?.has(annotation.body.source) === false) {
        report('unknown-topic', 'statement.json has no such topic.', annotation.body.source);
      }
      break;
  }
  return issues;
}

function startOf(annotation: Annotation): number {
  return annotation.target.selector[1].start;
}

/** Places whose regions the geo layers lack, or that have neither region nor point, nor a name. */
export function findPlaceIssues(place: PlaceEntry, regions: RegionTable): readonly Issue[] {
  const ids = regionIdsOf(place);
  const about = { file: 'statement.json', subject: place.id, offset: null };
  const issues = ids
    .filter((id) => !Object.hasOwn(regions, id))
    .map(
      (id): Issue => ({
        ...about,
        code: 'unknown-region',
        message: 'The geo layers have no such region.',
        found: id,
      }),
    );
  if (ids.length > 0) return issues;
  if (place.point === undefined) {
    issues.push({
      ...about,
      code: 'no-geometry',
      message: 'The place has neither a region nor a point to be drawn with.',
    });
  }
  if (place.name === undefined) {
    issues.push({ ...about, code: 'no-name', message: 'A place without a region must bring its own name.' });
  }
  return issues;
}

/** A place is drawn with the region of its own id unless it says otherwise; one that is only a point says `[]`. */
export function regionIdsOf(place: PlaceEntry): readonly string[] {
  return place.regions ?? [place.id];
}
