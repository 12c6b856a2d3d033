import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    /** axe-core, once its source has run in the page. */
    readonly axe?: typeof axe;
  }
}

interface AccessibilityOptions {
  /** Whether pages within the page are part of what is checked. */
  readonly frames?: boolean;
}

/** Fails with one line an element for every rule of WCAG 2.2 AA or axe's best practice that the page breaks. */
export async function checkAccessibility(
  page: Page,
  { frames = true }: AccessibilityOptions = {},
): Promise<void> {
  // Evaluated rather than added as a script element, which the page's content security policy would refuse.
  for (const frame of frames ? page.frames() : [page.mainFrame()]) await frame.evaluate(axe.source);
  const found = await page.evaluate(
    async ({ values, iframes }) => {
      if (window.axe === undefined) throw new Error('axe-core did not load in the page.');
      const results = await window.axe.run(document, {
        runOnly: { type: 'tag', values },
        // A region's link leads to its quotes in the document as it is without a script; with one it selects. Where no link
        // to another page stands before it, axe takes it for a skip link whose target is gone.
        rules: { 'skip-link': { enabled: false } },
        resultTypes: ['violations'],
        iframes,
      });
      return {
        rulesRun: results.passes.length + results.violations.length,
        violations: results.violations.flatMap(({ id, help, nodes }) =>
          nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
        ),
      };
    },
    { values: tags, iframes: frames },
  );
  expect(found.violations, 'accessibility violations').toEqual([]);
  expect(found.rulesRun, 'accessibility rules that found something to check').toBeGreaterThan(0);
}
