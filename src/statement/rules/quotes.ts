import type { Issue } from '../../model/issue.ts';
import type { Annotation } from '../annotationsSchema.ts';
import type { PassageEntry } from '../statementSchema.ts';
import { countCodePoints, type TextIndex } from '../textIndex.ts';
import { isInRange, outOfRange } from './passages.ts';

const file = 'annotations.json';

/** The annotation's quote must stand at its position, between its prefix and suffix, once in the text, in one passage. */
export function findQuoteIssues(
  annotation: Annotation,
  passages: readonly PassageEntry[],
  text: TextIndex,
): readonly Issue[] {
  const [{ exact, prefix, suffix }, position] = annotation.target.selector;
  const { start, end } = position;
  const about = { file, subject: annotation.id, offset: start };
  if (!isInRange(position, text)) {
    const issue = outOfRange(file, annotation.id, position, text);
    return [{ ...issue, message: `${issue.message} ${whereItOccurs(annotation, text)}` }];
  }

  const issues: Issue[] = [];
  const found = text.slice(start, end);
  const isElsewhere = found !== exact && text.occurrences(exact).length > 0;
  if (found !== exact) {
    const message = `The text does not read like this here. ${whereItOccurs(annotation, text)}`;
    issues.push({ ...about, code: 'quote-mismatch', message, expected: exact, found });
  }
  // Where the quote stands elsewhere, it is the position that is wrong, and what surrounds it proves nothing.
  if (!isElsewhere) issues.push(...findContextIssues(annotation, text));

  const whole = text.occurrences(prefix + exact + suffix);
  if (whole.length > 1) {
    const message = `The quote with its prefix and suffix occurs ${whole.length} times (${list(whole)}); lengthen one of them.`;
    issues.push({ ...about, code: 'ambiguous-quote', message, found: prefix + exact + suffix });
  }

  if (passages.length > 0 && !passages.some((passage) => passage.start <= start && end <= passage.end)) {
    const message = 'The span does not lie in one passage.';
    issues.push({ ...about, code: 'span-crosses-passage', message, found });
  }
  return issues;
}

function findContextIssues(annotation: Annotation, text: TextIndex): readonly Issue[] {
  const [{ prefix, suffix }, { start, end }] = annotation.target.selector;
  const about = { file, subject: annotation.id };
  const before = text.slice(Math.max(0, start - countCodePoints(prefix)), start);
  const after = text.slice(end, end + countCodePoints(suffix));
  const issues: Issue[] = [];
  if (before !== prefix) {
    const message = 'The text before the quote does not read like its prefix.';
    issues.push({
      ...about,
      offset: start,
      code: 'prefix-mismatch',
      message,
      expected: prefix,
      found: before,
    });
  }
  if (after !== suffix) {
    const message = 'The text after the quote does not read like its suffix.';
    issues.push({ ...about, offset: end, code: 'suffix-mismatch', message, expected: suffix, found: after });
  }
  return issues;
}

function whereItOccurs(annotation: Annotation, text: TextIndex): string {
  const [{ exact, prefix, suffix }] = annotation.target.selector;
  const before = countCodePoints(prefix);
  const whole = text.occurrences(prefix + exact + suffix).map((offset) => offset + before);
  if (whole.length > 0) return `With its prefix and suffix the quote stands at ${list(whole)}.`;
  const bare = text.occurrences(exact);
  return bare.length > 0
    ? `The quote stands at ${list(bare)}, in other surroundings.`
    : 'The quote stands nowhere in the text.';
}

/** At most five offsets: a one-letter quote may stand anywhere. */
function list(offsets: readonly number[]): string {
  const shown = offsets.slice(0, 5).join(', ');
  return `offset ${shown}${offsets.length > 5 ? ` and ${offsets.length - 5} more` : ''}`;
}
