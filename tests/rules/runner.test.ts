import { describe, expect, it } from 'vitest';
import { failures, problemsOf, type TierResult, tierOf, totalLine } from '../runner/tier.ts';

const tier = (part: Partial<TierResult>): TierResult => {
  return { name: 'unit', passed: 3, failed: 0, skipped: 0, problems: [], ...part };
};

describe('the last line of a run', () => {
  it('adds the tiers up', () => {
    expect(totalLine([tier({}), tier({ passed: 4, failed: 1 })])).toBe('7 passed, 1 failed');
  });

  it('tells of skipped tests only when there are some', () => {
    expect(totalLine([tier({ skipped: 2 })])).toBe('3 passed, 0 failed, 2 skipped');
  });

  it('counts each problem outside the tests as a failure', () => {
    const tiers = [tier({ problems: ['No test ran.'] }), tier({ failed: 2 })];
    expect(totalLine(tiers)).toBe('6 passed, 3 failed');
    expect(failures(tiers)).toBe(3);
  });
});

describe('a tier', () => {
  it('that ran nothing has a problem', () => {
    expect(problemsOf(0, [], new Set())).toEqual(['No test ran.']);
  });

  it('that left a file unread has a problem', () => {
    const read = new Set(['tests/unit/a.test.ts']);
    expect(problemsOf(1, ['tests/unit/a.test.ts', 'tests/unit/b.test.ts'], read)).toEqual([
      'tests/unit/b.test.ts was not read.',
    ]);
  });

  it('is known by the path of a test file', () => {
    expect(tierOf('tests/component/Panel.test.tsx')).toBe('component');
    expect(tierOf('tests/component/Dialog.browser.test.tsx')).toBe('browser');
    expect(tierOf('tests/component/setup.ts')).toBeUndefined();
  });
});
