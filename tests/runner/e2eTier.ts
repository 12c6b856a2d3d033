import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root, runTool } from './command.ts';
import { fromRoot, testFiles } from './testFiles.ts';
import { problemsOf, type TierResult } from './tier.ts';

/** The part of Playwright's JSON report that is read: https://playwright.dev/docs/test-reporters#json-reporter */
type PlaywrightReport = {
  readonly config: { readonly rootDir: string };
  readonly suites: readonly { readonly file: string }[];
  readonly errors: readonly unknown[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

const reportPath = '.cache/e2e-report.json';
const configPath = 'tests/e2e/playwright.config.ts';

/** Runs Playwright against `dist/`, which must be built. `extra` goes to Playwright as it is. */
export async function runEndToEnd(
  extra: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<TierResult> {
  const report = join(root, reportPath);
  rmSync(report, { force: true });
  const { code } = await runTool('playwright', ['test', '--config', configPath, ...extra], {
    env: { ...env, DATELINE_E2E_PORT: String(await freePort()), DATELINE_E2E_REPORT: report },
    output: 'show',
  });
  if (!existsSync(report)) return failedTier(`Playwright wrote no report and ended with ${code}.`);
  const { config, suites, errors, stats }: PlaywrightReport = JSON.parse(readFileSync(report, 'utf8'));
  const read = new Set(suites.map((suite) => fromRoot(join(config.rootDir, suite.file))));
  const failed = stats.unexpected;
  // Software rendering on a busy machine loses a frame now and then: what passes again has passed, and is named.
  const passed = stats.expected + stats.flaky;
  if (stats.flaky > 0)
    console.log(`${stats.flaky} end-to-end tests passed on a second try; see "flaky" above.`);
  const problems = problemsOf(passed + failed, extra.length > 0 ? [] : testFiles('e2e'), read);
  const crashed = code !== 0 && failed === 0 && problems.length === 0;
  return {
    name: 'e2e',
    passed,
    failed,
    skipped: stats.skipped,
    problems:
      crashed || errors.length > 0 ? [...problems, `Playwright itself ended with ${code}.`] : problems,
  };
}

export function failedTier(problem: string): TierResult {
  return { name: 'e2e', passed: 0, failed: 0, skipped: 0, problems: [problem] };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No port is free.'));
        else resolve(address.port);
      });
    });
  });
}
