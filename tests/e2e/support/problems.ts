import type { BrowserContext } from '@playwright/test';

/** What a software-rendered browser says about itself, and one without service workers, whatever the page does. */
const browserNoise = [
  /GPU stall due to ReadPixels/,
  /Automatic fallback to software WebGL/,
  /Service Worker registration blocked by Playwright/,
];

/**
 * Collects, from every page of a context: console errors and warnings, uncaught errors, answers with an error
 * status, and requests to any origin but `ownOrigin`. The returned list grows while the pages live.
 */
export function watchForProblems(context: BrowserContext, ownOrigin: string): readonly string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    const isProblem = message.type() === 'error' || message.type() === 'warning';
    if (!isProblem || browserNoise.some((noise) => noise.test(message.text()))) return;
    problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`uncaught error: ${error.error()}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isLocal = protocol === 'data:' || protocol === 'blob:' || origin === ownOrigin;
    if (!isLocal) problems.push(`third-party request: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  return problems;
}
