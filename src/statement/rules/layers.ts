import type { Issue } from '../../model/issue.ts';
import type { Annotation } from '../annotationsSchema.ts';
import type { PassageEntry } from '../statementSchema.ts';
import type { TextIndex } from '../textIndex.ts';

const file = 'annotations.json';

/** Mentions are one layer, voices another, and each topic is one of its own. */
function layerOf(annotation: Annotation): string {
  switch (annotation.motivation) {
    case 'identifying':
      return 'mention';
    case 'classifying':
      return 'voice';
    case 'tagging':
      return `topic ${annotation.body.source}`;
  }
}

/** Spans of one layer must not overlap: a word names its places in one annotation, and is spoken by one voice. */
export function findOverlaps(annotations: readonly Annotation[], text: TextIndex): readonly Issue[] {
  const issues: Issue[] = [];
  const furthest = new Map<string, Annotation>();
  for (const annotation of [...annotations].sort(byStart)) {
    const layer = layerOf(annotation);
    const before = furthest.get(layer);
    const { start, end } = annotation.target.selector[1];
    if (before !== undefined && start < before.target.selector[1].end) {
      const shared = Math.min(end, before.target.selector[1].end);
      const message = `This ${layer} overlaps "${before.id}".`;
      issues.push({
        file,
        subject: annotation.id,
        offset: start,
        code: 'overlap',
        message,
        found: text.slice(start, shared),
      });
    }
    if (before === undefined || end > before.target.selector[1].end) furthest.set(layer, annotation);
  }
  return issues;
}

/** Every character of every passage has a voice; only the white space between passages has none. */
export function findVoiceGaps(
  annotations: readonly Annotation[],
  passages: readonly PassageEntry[],
  text: TextIndex,
): readonly Issue[] {
  const spoken = mergeSpans(annotations.filter((annotation) => annotation.motivation === 'classifying'));
  const ordered = passages
    .map((passage, index) => ({ passage, subject: `passage ${index + 1}` }))
    .sort((a, b) => a.passage.start - b.passage.start);
  const issues: Issue[] = [];
  let first = 0;
  for (const { passage, subject } of ordered) {
    while ((spoken[first]?.end ?? Number.POSITIVE_INFINITY) <= passage.start) first += 1;
    let covered = passage.start;
    const report = (end: number) => {
      if (covered >= end) return;
      const message = 'No voice speaks this text.';
      issues.push({
        file,
        subject,
        offset: covered,
        code: 'voice-gap',
        message,
        found: text.slice(covered, end),
      });
    };
    for (let at = first; at < spoken.length; at += 1) {
      const span = spoken[at];
      if (span === undefined || span.start >= passage.end) break;
      report(span.start);
      covered = span.end;
    }
    report(passage.end);
  }
  return issues;
}

/** The spans of annotations as the fewest spans that cover the same text, in order. */
function mergeSpans(annotations: readonly Annotation[]): readonly PassageEntry[] {
  const merged: { start: number; end: number }[] = [];
  for (const annotation of [...annotations].sort(byStart)) {
    const { start, end } = annotation.target.selector[1];
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function byStart(a: Annotation, b: Annotation): number {
  return a.target.selector[1].start - b.target.selector[1].start;
}
