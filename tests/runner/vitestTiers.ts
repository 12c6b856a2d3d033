import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './command.ts';
import { fromRoot, testFiles } from './testFiles.ts';
import { problemsOf, type TierName, type TierResult, tierOf } from './tier.ts';

/** The part of Vitest's JSON report that is read: https://vitest.dev/guide/reporters#json-reporter */
type VitestReport = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

const reportPath = '.cache/vitest-report.json';

/** Runs Vitest once for all the given tiers. `extra` goes to Vitest as it is: a file name, `-t name`. */
export async function runVitest(
  tiers: readonly TierName[],
  extra: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<TierResult[]> {
  const report = join(root, reportPath);
  rmSync(report, { force: true });
  const { code } = await runTool(
    'vitest',
    [
      'run',
      ...tiers.flatMap((tier) => ['--project', tier]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportPath}`,
      ...extra,
    ],
    { env, output: 'show' },
  );
  const files = existsSync(report) ? readReport(report) : [];
  const results = tiers.map((tier) => tierResult(tier, files, extra.length > 0));
  const anyFailure = results.some((result) => result.failed + result.problems.length > 0);
  return code === 0 || anyFailure ? results : blameFirst(results, `Vitest itself ended with ${code}.`);
}

function readReport(path: string): VitestReport['testResults'] {
  const report: VitestReport = JSON.parse(readFileSync(path, 'utf8'));
  return report.testResults;
}

function tierResult(name: TierName, all: VitestReport['testResults'], filtered: boolean): TierResult {
  const files = all.filter((file) => tierOf(fromRoot(file.name)) === name);
  const tests = files.flatMap((file) => file.assertionResults);
  const count = (...statuses: string[]) => tests.filter((test) => statuses.includes(test.status)).length;
  const passed = count('passed');
  const failed = count('failed');
  const broken = files
    .filter(
      (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
    )
    .map((file) => `${fromRoot(file.name)} could not be run.`);
  const read = new Set(files.map((file) => fromRoot(file.name)));
  const expected = filtered ? [] : testFiles(name);
  return {
    name,
    passed,
    failed,
    skipped: tests.length - passed - failed,
    problems: [...broken, ...problemsOf(passed + failed, expected, read)],
  };
}

function blameFirst(results: readonly TierResult[], problem: string): TierResult[] {
  return results.map((result, index) =>
    index === 0 ? { ...result, problems: [...result.problems, problem] } : result,
  );
}
