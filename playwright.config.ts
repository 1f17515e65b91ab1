import { defineConfig } from '@playwright/test';

/** End-to-end tests: each worker has a browser of its own, so two run side by side, as many as small machines bear. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  preserveOutput: 'failures-only',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'list',
  projects: [
    { name: 'chromium', testDir: 'test/e2e/chromium' },
    { name: 'firefox', testDir: 'test/e2e/firefox' },
  ],
});
