import type { Issue } from '../../model/issue.ts';
import type { Annotation } from '../annotationsSchema.ts';
import type { OptionalFileName } from '../bundle.ts';
import type { EvidenceEntry } from '../relationsSchema.ts';
import type { PassageEntry } from '../statementSchema.ts';
import { countCodePoints, type TextIndex } from '../textIndex.ts';
import { isInRange } from './passages.ts';

/** What cited words are held against: the parts of the bundle that could be understood. */
export interface Cited {
  readonly passages: readonly PassageEntry[];
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly text: TextIndex;
}

/** The quote must stand in its passage, once, and the annotations in the quote. `subject` is who cites. */
export function findEvidenceIssues(
  file: OptionalFileName,
  subject: string,
  { passage: number, quote, annotations }: EvidenceEntry,
  cited: Cited,
): readonly Issue[] {
  const passage = cited.passages[number - 1];
  if (!passage || !isInRange(passage, cited.text)) {
    const message = 'The text has no such passage.';
    return [{ file, subject, offset: null, code: 'unknown-passage', message, found: String(number) }];
  }
  const about = { file, subject, offset: passage.start };
  const span = evidenceSpan(passage, quote, cited.text);
  if (span === null) {
    const message = `Passage ${number} does not hold these words once.`;
    const found = cited.text.slice(passage.start, passage.end);
    return [{ ...about, code: 'evidence-mismatch', message, expected: quote, found }];
  }
  return annotations.flatMap((id): readonly Issue[] => {
    const annotation = cited.annotations.get(id);
    if (annotation === undefined) {
      const message = 'annotations.json has no such annotation.';
      return [{ ...about, code: 'unknown-annotation', message, found: id }];
    }
    const { start, end } = annotation.target.selector[1];
    if (annotation.motivation === 'identifying' && span.start <= start && end <= span.end) return [];
    const message = 'The annotation is no mention of a place in the words that are cited.';
    return [{ ...about, code: 'evidence-elsewhere', message, found: id }];
  });
}

/** Where a quote stands in a passage, code points; null unless it stands there exactly once. */
export function evidenceSpan(
  passage: PassageEntry,
  quote: string,
  text: TextIndex,
): { readonly start: number; readonly end: number } | null {
  const length = countCodePoints(quote);
  const starts = text
    .occurrences(quote)
    .filter((start) => passage.start <= start && start + length <= passage.end);
  const [start] = starts;
  return start === undefined || starts.length > 1 ? null : { start, end: start + length };
}
