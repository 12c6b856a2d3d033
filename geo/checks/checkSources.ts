import type { Issue } from '../../src/model/issue.ts';
import { layerIssue } from './layerIssue.ts';

const sumsFile = 'sources/SHA256SUMS';

/**
 * Every source is what it was when its licence and origin were written down.
 *
 * @param sums text of `SHA256SUMS`: a hex digest, two spaces, a path, one a line
 * @param digests path below `geo/sources` → SHA-256 in hex, of the files that are there
 */
export function checkSources(sums: string, digests: ReadonlyMap<string, string>): Issue[] {
  const listed = new Map(
    sums
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );
  const missingOrChanged = [...listed].flatMap(([path, expected]) => {
    const found = digests.get(path);
    if (found === expected) return [];
    if (found === undefined) {
      return [
        layerIssue(
          `sources/${path}`,
          null,
          'source-missing',
          'This source is listed in SHA256SUMS but is not there.',
        ),
      ];
    }
    return [
      layerIssue(
        `sources/${path}`,
        null,
        'source-changed',
        'This source is not the file that SHA256SUMS lists.',
        {
          expected,
          found,
        },
      ),
    ];
  });
  const unlisted = [...digests.keys()]
    .filter((path) => !listed.has(path))
    .map((path) => layerIssue(sumsFile, path, 'source-unlisted', 'This source has no line in SHA256SUMS.'));
  return [...missingOrChanged, ...unlisted];
}
