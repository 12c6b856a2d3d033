/**
 * A problem in data, with its place. Validators collect all of them; they never stop at the first.
 * Shape after placemark/check-geojson: problems accumulate, the caller decides.
 */
export interface Issue {
  /** File name inside the bundle or layer folder, e.g. `annotations.json`. */
  readonly file: string;
  /** Id of the annotation, place, step … concerned, or a JSON path (`places[3].role`); null for the whole file. */
  readonly subject: string | null;
  /** Offset in Unicode code points into the text (or the JSON file, where it could not be parsed); null where none applies. */
  readonly offset: number | null;
  /** Stable machine name, e.g. `quote-mismatch`. */
  readonly code: string;
  /** One sentence for people. */
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
}

export function formatIssue(issue: Issue): string {
  const where = [issue.file, issue.subject, issue.offset === null ? null : `offset ${issue.offset}`].filter(
    (part) => part !== null,
  );
  const detail = [
    issue.expected === undefined ? '' : `\n    expected ${JSON.stringify(issue.expected)}`,
    issue.found === undefined ? '' : `\n    found    ${JSON.stringify(issue.found)}`,
  ].join('');
  return `${where.join(' › ')}: ${issue.message} [${issue.code}]${detail}`;
}
