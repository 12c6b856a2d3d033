import type { Issue } from '../../src/model/issue.ts';

/** An issue of a layer or source, without an offset: most have none. */
export function layerIssue(
  file: string,
  subject: string | null,
  code: string,
  message: string,
  found?: { readonly expected: string; readonly found: string },
): Issue {
  return { file, subject, offset: null, code, message, ...found };
}
