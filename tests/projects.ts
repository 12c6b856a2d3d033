import type { TestProjectInlineConfiguration } from 'vitest/config';
import { launchOptions } from './runner/chromium.ts';

/** Vitest's projects, one a tier: https://vitest.dev/guide/projects. Empty unless Vitest reads the config. */
export async function testProjects(): Promise<TestProjectInlineConfiguration[]> {
  if (process.env.VITEST === undefined) return [];
  // Loaded late because it takes a third of a second, which builds need not wait for.
  const { playwright } = await import('@vitest/browser-playwright');
  return [
    {
      extends: true,
      // Property tests and builds take their time where the machine is busy.
      test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
    },
    {
      extends: true,
      test: {
        name: 'rules',
        environment: 'node',
        include: ['tests/rules/**/*.test.ts'],
        testTimeout: 120_000,
      },
    },
    {
      extends: true,
      test: {
        name: 'component',
        environment: 'jsdom',
        include: ['tests/component/**/*.test.tsx'],
        exclude: ['tests/component/**/*.browser.test.tsx'],
        setupFiles: ['tests/component/setup.ts'],
      },
    },
    {
      extends: true,
      // Named ahead, or Vite finds them while tests run and reloads the page under them.
      optimizeDeps: {
        include: [
          '@testing-library/react',
          '@testing-library/user-event',
          'react',
          'react-dom',
          'react-dom/client',
          'react/jsx-dev-runtime',
        ],
      },
      test: {
        name: 'browser',
        include: ['tests/component/**/*.browser.test.tsx'],
        setupFiles: ['tests/component/browserSetup.ts'],
        testTimeout: 30_000,
        retry: 1,
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: launchOptions() }),
          instances: [{ browser: 'chromium' }],
        },
      },
    },
  ];
}
