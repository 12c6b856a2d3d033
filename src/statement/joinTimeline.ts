import type { Statement } from '../model/statement.ts';
import type { Moment } from '../model/timeline.ts';
import { joinEvidence } from './joinRelations.ts';
import type { PassageEntry } from './statementSchema.ts';
import type { TextIndex } from './textIndex.ts';
import type { TimelineEntry } from './timelineSchema.ts';

/** Verified moments as the application knows them. */
export function joinTimeline(
  moments: readonly TimelineEntry[],
  passages: readonly PassageEntry[],
  text: TextIndex,
  statement: Statement,
): readonly Moment[] {
  return moments.map(({ id, name, evidence, date = null, note = null }) => ({
    id,
    name,
    evidence: evidence.map((item) => joinEvidence(item, passages, text, statement)),
    date,
    note,
  }));
}
