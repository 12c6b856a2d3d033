/** What one tier of tests came to. A tier with problems outside its tests counts each as a failure. */
export type TierResult = {
  readonly name: TierName;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One sentence for each thing that went wrong other than a test: no tests read, a file not read, a crash. */
  readonly problems: readonly string[];
};

export type TierName = 'unit' | 'rules' | 'component' | 'browser' | 'e2e';

export const tierNames: readonly TierName[] = ['unit', 'rules', 'component', 'browser', 'e2e'];

/** Which tier reads a test file, by its path from the project's folder; `undefined` for any other file. */
export function tierOf(path: string): TierName | undefined {
  if (/^tests\/unit\/.*\.test\.ts$/.test(path)) return 'unit';
  if (/^tests\/rules\/.*\.test\.ts$/.test(path)) return 'rules';
  if (/^tests\/component\/.*\.browser\.test\.tsx$/.test(path)) return 'browser';
  if (/^tests\/component\/.*\.test\.tsx$/.test(path)) return 'component';
  if (/^tests\/e2e\/.*\.e2e\.ts$/.test(path)) return 'e2e';
  return undefined;
}

/** A failure for each tier or file that was not really run, so that an empty run can never look green. */
export function problemsOf(ran: number, expected: readonly string[], read: ReadonlySet<string>): string[] {
  const unread = expected.filter((path) => !read.has(path)).map((path) => `${path} was not read.`);
  return ran === 0 ? ['No test ran.', ...unread] : unread;
}

/** `12 passed, 0 failed`, with `, 1 skipped` only when something was. */
export function totalLine(tiers: readonly TierResult[]): string {
  const sum = (count: (tier: TierResult) => number) => tiers.reduce((total, tier) => total + count(tier), 0);
  const skipped = sum((tier) => tier.skipped);
  const line = `${sum((tier) => tier.passed)} passed, ${failures(tiers)} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

/** Failed tests and problems together. */
export function failures(tiers: readonly TierResult[]): number {
  return tiers.reduce((total, tier) => total + tier.failed + tier.problems.length, 0);
}
