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
  const spans = annotations
    .filter((annotation) => annotation.motivation === 'classifying')
    .sort(byStart)
    .map((annotation) => annotation.target.selector[1]);
  const ordered = passages
    .map((passage, index) => ({ passage, index }))
    .sort((a, b) => a.passage.start - b.passage.start);
  const issues: Issue[] = [];
  let next = 0;
  for (const { passage, index } of ordered) {
    let covered = passage.start;
    const report = (end: number) => {
      if (covered >= end) return;
      const message = 'No voice speaks this text.';
      const found = text.slice(covered, end);
      issues.push({
        file,
        subject: `passage ${index + 1}`,
        offset: covered,
        code: 'voice-gap',
        message,
        found,
      });
    };
    for (let span = spans[next]; span !== undefined && span.start < passage.end; span = spans[++next]) {
      report(span.start);
      covered = Math.max(covered, span.end);
    }
    report(passage.end);
  }
  return issues;
}

function byStart(a: Annotation, b: Annotation): number {
  return a.target.selector[1].start - b.target.selector[1].start;
}
