import type { PassageNumber, PlaceId, RelationId } from '../model/ids.ts';
import type { Evidence, Relation } from '../model/relation.ts';
import type { Statement } from '../model/statement.ts';
import type { EvidenceEntry, RelationEntry } from './relationsSchema.ts';
import { evidenceSpan } from './rules/evidence.ts';
import type { PassageEntry } from './statementSchema.ts';
import type { TextIndex } from './textIndex.ts';

/** Verified relations as the application knows them: offsets in UTF-16, who speaks, and the places of what they are about. */
export function joinRelations(
  entries: readonly RelationEntry[],
  passages: readonly PassageEntry[],
  text: TextIndex,
  statement: Statement,
): readonly Relation[] {
  const members = new Map<RelationId, readonly PlaceId[]>(
    entries.flatMap((entry) => (entry.kind === 'mutual' ? [[entry.id, entry.members] as const] : [])),
  );
  return entries.map(({ evidence: cited, ...entry }): Relation => {
    const evidence = cited.map((item) => joinEvidence(item, passages, text, statement));
    if (entry.kind === 'mutual') return { ...entry, evidence };
    const about = typeof entry.to === 'string' ? entry.to : null;
    const to = typeof entry.to === 'string' ? (members.get(entry.to) ?? []) : entry.to;
    return { ...entry, evidence, to, about };
  });
}

export function joinEvidence(
  { passage: number, quote, annotations }: EvidenceEntry,
  passages: readonly PassageEntry[],
  text: TextIndex,
  statement: Statement,
): Evidence {
  const passage = passages[number - 1];
  const span = passage && evidenceSpan(passage, quote, text);
  if (!span) throw new Error('joinEvidence was given words that were not verified');
  const start = text.toUtf16(span.start);
  const end = text.toUtf16(span.end);
  const voices = statement.voiceSpans
    .filter((spoken) => spoken.start < end && start < spoken.end)
    .map(({ voice }) => voice);
  return {
    passage: number as PassageNumber,
    mentions: annotations,
    voices: [...new Set(voices)],
    start,
    end,
  };
}
