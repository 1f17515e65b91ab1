import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPackageProgram } from './run-program.ts';
import type { Tally } from './tally.ts';

/** Runs the tests that need no browser. `reports` is a folder for the machine-readable result. */
export function vitest(reports: string): Tally {
  const file = join(reports, 'vitest.json');
  const code = runPackageProgram('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const result = readReport<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(
    file,
  );
  return tally(code, result?.numPassedTests, result?.numFailedTests, result?.numPendingTests);
}

/** Two Firefoxes contend for the front window, and are no faster. */
const ONE_AT_A_TIME = ['--workers=1'];

/** Runs the end-to-end tests of one browser. */
export function playwright(project: string, reports: string): Tally {
  const file = join(reports, `${project}.json`);
  const code = runPackageProgram(
    '@playwright/test/cli.js',
    ['test', `--project=${project}`, '--reporter=list,json', ...(project === 'firefox' ? ONE_AT_A_TIME : [])],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  const stats = readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  }>(file)?.stats;
  return tally(code, stats && stats.expected + stats.flaky, stats?.unexpected, stats?.skipped);
}

/** A runner that ended badly without naming a failed test still counts as one failure. */
function tally(code: number, passed = 0, failed = 0, skipped = 0): Tally {
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped };
}

function readReport<Report>(file: string): Report | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
}
