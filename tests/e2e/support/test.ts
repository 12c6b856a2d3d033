import { test as base } from '@playwright/test';
import { removeWebGl } from './noWebGl.ts';
import { watchForProblems } from './problems.ts';

export const expect = base.expect;

export type DatelineOptions = {
  /** `missing` gives every page a browser that cannot make a WebGL context. */
  webgl: 'available' | 'missing';
  /**
   * Console messages, page errors or addresses that this test causes on purpose. One expression at the most:
   * Playwright takes an array whose second item is an object for a value with its options.
   */
  allowedProblems: readonly [] | readonly [RegExp];
};

type DatelineFixtures = { failOnProblems: undefined };

/** Playwright's `test`, which also fails on any console message, page error or third-party request. */
export const test = base.extend<DatelineOptions & DatelineFixtures>({
  webgl: ['available', { option: true }],
  allowedProblems: [[], { option: true }],
  context: async ({ context, webgl }, use) => {
    if (webgl === 'missing') await context.addInitScript(removeWebGl);
    await use(context);
  },
  failOnProblems: [
    async ({ context, baseURL, allowedProblems }, use) => {
      const problems = watchForProblems(context, new URL(baseURL ?? 'http://localhost').origin);
      await use(undefined);
      const unexpected = problems.filter(
        (problem) => !allowedProblems.some((allowed) => allowed.test(problem)),
      );
      expect(unexpected, 'problems that the pages of this test reported').toEqual([]);
    },
    { auto: true },
  ],
});
