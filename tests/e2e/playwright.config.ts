import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../runner/chromium.ts';
import type { DatelineOptions } from './support/test.ts';

const chosenPort = process.env.DATELINE_E2E_PORT;
const port = chosenPort ?? '4183';
const vite = 'node node_modules/vite/bin/vite.js';
/** Another build than `dist`, so that a run is not disturbed by the next build. */
const chosenFolder = process.env.DATELINE_E2E_DIST;
const folder = chosenFolder === undefined ? '' : ` --outDir ${chosenFolder}`;
const serve = `${vite} preview --port ${port} --strictPort${folder}`;
const origin = `http://localhost:${port}`;

/** `npm run test:e2e` builds, picks a free port and reads the report; run by hand, this builds for itself. */
export default defineConfig<DatelineOptions>({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // See tests/runner/e2eTier.ts.
  retries: 2,
  workers: Math.min(4, availableParallelism()),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.DATELINE_E2E_REPORT ?? '../../.cache/e2e-report.json' }],
  ],
  use: {
    baseURL: `${origin}/`,
    launchOptions: launchOptions(),
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    // Each test has the network as it says; offline.e2e.ts lets the service worker in.
    serviceWorkers: 'block',
    trace: 'on-first-retry',
  },
  webServer: {
    command: chosenPort === undefined ? `${vite} build && ${serve}` : serve,
    cwd: '../..',
    url: `${origin}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
