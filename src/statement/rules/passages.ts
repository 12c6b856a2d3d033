import type { Issue } from '../../model/issue.ts';
import type { PassageEntry } from '../statementSchema.ts';
import type { TextIndex } from '../textIndex.ts';

const file = 'statement.json';

/** Whether a span of code points lies inside the text and holds at least one. */
export function isInRange(span: PassageEntry, text: TextIndex): boolean {
  return span.start < span.end && span.end <= text.length;
}

/** The passages must tile the text in order: nothing but white space between them, none at their edges, no line break inside. */
export function findPassageIssues(passages: readonly PassageEntry[], text: TextIndex): readonly Issue[] {
  const issues: Issue[] = [];
  let covered = 0;
  passages.forEach((passage, index) => {
    const subject = `passage ${index + 1}`;
    const offset = passage.start;
    if (!isInRange(passage, text)) {
      issues.push(outOfRange(file, subject, passage, text));
      return;
    }
    if (passage.start < covered) {
      const message = `The passage begins before the one before it ends (at ${covered}).`;
      issues.push({ file, subject, offset, code: 'passage-overlap', message });
    }
    issues.push(...findGap(subject, covered, passage.start, text));
    const words = text.slice(passage.start, passage.end);
    if (words !== words.trim() || words.includes('\n')) {
      const message = 'A passage is one sentence of one paragraph, without white space at its edges.';
      issues.push({ file, subject, offset, code: 'passage-whitespace', message, found: words });
    }
    covered = Math.max(covered, passage.end);
  });
  return [...issues, ...findGap(`passage ${passages.length}`, covered, text.length, text)];
}

export function outOfRange(file: string, subject: string, span: PassageEntry, text: TextIndex): Issue {
  return {
    file,
    subject,
    offset: span.start,
    code: 'position-out-of-range',
    message: 'The span is empty or leaves the text.',
    expected: `0 ≤ start < end ≤ ${text.length}`,
    found: `start ${span.start}, end ${span.end}`,
  };
}

function findGap(subject: string, start: number, end: number, text: TextIndex): readonly Issue[] {
  const found = text.slice(start, end);
  if (start >= end || found.trim() === '') return [];
  const offset = start + (found.length - found.trimStart().length);
  return [
    {
      file,
      subject,
      offset,
      code: 'passage-gap',
      message: 'This text lies in no passage.',
      found: found.trim(),
    },
  ];
}
