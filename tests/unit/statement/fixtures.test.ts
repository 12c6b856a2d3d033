import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatIssue, type Issue } from '../../../src/model/issue.ts';
import { bundles, fixtureNames, readFixture, validate } from './fixtures.ts';

interface ExpectedIssue {
  readonly code: string;
  readonly subject?: string;
  readonly offset?: number;
}

const matches = (issue: Issue, expected: ExpectedIssue) =>
  issue.code === expected.code &&
  (expected.subject === undefined || issue.subject === expected.subject) &&
  (expected.offset === undefined || issue.offset === expected.offset);

describe('good bundles', () => {
  test.each(fixtureNames('good'))('%s passes and gives a statement', async (name) => {
    const { issues, statement } = await validate(await readFixture('good', name));
    expect(issues.map(formatIssue)).toEqual([]);
    expect(statement).not.toBeNull();
  });
});

describe('bad bundles', () => {
  test.each(fixtureNames('bad'))('%s is refused with exactly the expected problems', async (name) => {
    const path = join(bundles, 'bad', name, 'expected-issues.json');
    const expected = JSON.parse(await readFile(path, 'utf8')) as readonly ExpectedIssue[];
    const { issues, statement } = await validate(await readFixture('bad', name));

    const unreported = expected.filter((one) => !issues.some((issue) => matches(issue, one)));
    const unexpected = issues.filter((issue) => !expected.some((one) => matches(issue, one)));
    expect({ unreported, unexpected: unexpected.map(formatIssue) }).toEqual({
      unreported: [],
      unexpected: [],
    });
    expect(issues).toHaveLength(expected.length);
    expect(expected).not.toEqual([]);
    expect(statement).toBeNull();
  });

  test('every code of the validator has a bundle that shows it', async () => {
    const shown = new Set<string>();
    for (const name of fixtureNames('bad')) {
      for (const issue of (await validate(await readFixture('bad', name))).issues) shown.add(issue.code);
    }
    const readme = await readFile(new URL('../../../src/statement/README.md', import.meta.url), 'utf8');
    const codes = readme.slice(readme.indexOf('## What the validator says'));
    const documented = [...codes.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((match) => match[1] ?? '');
    expect([...shown].sort()).toEqual(documented.sort());
  });
});
