/** npm test: every suite, one after the other; nothing stops early, and the last line counts all of them. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realData } from '../test/support/real-data.ts';
import { build } from './build.ts';
import { type BrowserKind, findBrowser, installBrowsers } from './find-browser.ts';
import { writePackage } from './packages/write-package.ts';
import { extensionLint } from './suites/extension-lint.ts';
import { packageBudgets } from './suites/package-budgets.ts';
import { runProgram } from './suites/run-program.ts';
import { noTally, passOrFail, type Tally } from './suites/tally.ts';
import { playwright, vitest } from './suites/test-runners.ts';

const reports = mkdtempSync(join(tmpdir(), 'jikyu-lens-test-'));
const browsersThere = (['chromium', 'firefox'] as const).filter((kind) => findBrowser(kind) === null);
if (browsersThere.length > 0) {
  console.log(`Installing what the browser tests need: ${browsersThere.join(', ')} …`);
  if (!installBrowsers(browsersThere))
    console.log(
      'They could not be installed here: please install Chromium and Firefox; their tests will fail without them.',
    );
}

/** One heading of the run; a suite may count many tests, a plain check counts as one. */
const SUITES: readonly { readonly name: string; run(): Tally | Promise<Tally> }[] = [
  {
    name: 'Types',
    run: () => runProgram('typescript/bin/tsc', ['-p', 'src/core'], ['-p', 'src/sites'], ['-p', '.']),
  },
  { name: 'Lint and format', run: () => runProgram('@biomejs/biome/bin/biome', ['check', '.']) },
  { name: 'Dead code', run: () => runProgram('knip/bin/knip.js', []) },
  { name: 'Unit, property, fixture and real-page tests', run: () => vitest(reports) },
  { name: 'Build for Chrome', run: () => passOrFail(() => build('chromium')) },
  { name: 'Build for Firefox', run: () => passOrFail(() => build('firefox')) },
  { name: 'Package for Chrome', run: () => passOrFail(() => writePackage('chrome')) },
  { name: 'Package for Firefox', run: () => passOrFail(() => writePackage('firefox')) },
  { name: 'Size budgets', run: packageBudgets },
  { name: 'Extension rules (web-ext lint)', run: extensionLint },
  { name: 'End to end in Chromium', run: () => endToEnd('chromium') },
  { name: 'End to end in Firefox', run: () => endToEnd('firefox') },
];

let total = noTally();
if (realData('real') === null)
  console.log('The real pages (../shared/real) are not here: the tests that read them are skipped.');
for (const { name, run } of SUITES) {
  console.log(`\n━━ ${name} ${'━'.repeat(Math.max(3, 70 - name.length))}`);
  const started = Date.now();
  const tally = await run();
  console.log(
    `${tally.failed > 0 ? '✗' : '✓'} ${name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped (${Math.round((Date.now() - started) / 1000)} s)`,
  );
  total = {
    passed: total.passed + tally.passed,
    failed: total.failed + tally.failed,
    skipped: total.skipped + tally.skipped,
  };
}
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed > 0 ? 1 : 0);

function endToEnd(kind: BrowserKind): Tally {
  if (findBrowser(kind) !== null) return playwright(kind, reports);
  console.log(`No ${kind} is installed.`);
  return { passed: 0, failed: 1, skipped: 0 };
}
