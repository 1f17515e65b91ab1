import { defineConfig } from '@playwright/test';

/** End-to-end tests: one browser at a time, since each carries the whole extension. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'list',
  projects: [
    { name: 'chromium', testDir: 'test/e2e/chromium' },
    { name: 'firefox', testDir: 'test/e2e/firefox' },
  ],
});
