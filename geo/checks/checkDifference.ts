import type { Issue } from '../../src/model/issue.ts';
import { layerIssue } from './layerIssue.ts';

/** Characters of context around a difference. */
const context = 24;

/** Number of characters, code points, before the first one that differs. */
function firstDifference(a: readonly string[], b: readonly string[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) if (a[i] !== b[i]) return i;
  return length;
}

/**
 * What is committed is what the sources make, byte for byte.
 *
 * @param built file name in `geo/layers` → text, fresh from the sources
 * @param committed the same files as they lie there, and any other file of that folder
 */
export function checkDifference(
  built: ReadonlyMap<string, string>,
  committed: ReadonlyMap<string, string>,
): Issue[] {
  const differing = [...built].flatMap(([name, text]): Issue[] => {
    const file = `layers/${name}`;
    const there = committed.get(name);
    if (there === text) return [];
    if (there === undefined) {
      return [layerIssue(file, null, 'layer-missing', 'This layer is not there; run `npm run geo:build`.')];
    }
    const [expected, found] = [[...text], [...there]];
    const offset = firstDifference(expected, found);
    const around = (points: readonly string[]): string => points.slice(offset, offset + context).join('');
    return [
      {
        file,
        subject: null,
        offset,
        code: 'layer-differs',
        message: 'This layer is not what its sources make; run `npm run geo:build` and look at the change.',
        expected: around(expected),
        found: around(found),
      },
    ];
  });
  const strange = [...committed.keys()]
    .filter((name) => !built.has(name))
    .map((name) =>
      layerIssue(`layers/${name}`, null, 'layer-unknown', 'The pipeline does not make this file.'),
    );
  return [...differing, ...strange];
}
