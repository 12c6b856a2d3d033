import type { Issue } from '../../model/issue.ts';
import type { TimelineEntry } from '../timelineSchema.ts';
import { type Cited, findEvidenceIssues } from './evidence.ts';
import { findDuplicateIds } from './ids.ts';

const file = 'timeline.json';

/** `cited` is null where the text could not be read. */
export function findTimelineIssues(moments: readonly TimelineEntry[], cited: Cited | null): readonly Issue[] {
  const ids = moments.map(({ id }) => id);
  return [
    ...findDuplicateIds(file, 'moment', ids),
    ...moments.flatMap(({ id, evidence }) =>
      cited === null ? [] : evidence.flatMap((item) => findEvidenceIssues(file, id, item, cited)),
    ),
  ];
}
