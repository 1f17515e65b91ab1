import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { noTally, passOrFail, type Tally } from './tally.ts';
import { zipSize } from './zip-size.ts';

const KILO = 1000;
/** What the extension may weigh, in bytes. */
const BUDGETS = { contentScript: 40 * KILO, zip: 250 * KILO } as const;

/** The content script's file as the built manifest names it. */
export function contentScriptFile(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: readonly { js: readonly [string] }[];
  };
  return join(folder, manifest.content_scripts[0]?.js[0] ?? '');
}

/** What the built extension for one browser weighs, in bytes. */
export function weights(folder: string): { readonly contentScript: number; readonly zip: number } {
  return { contentScript: gzipSync(readFileSync(contentScriptFile(folder))).length, zip: zipSize(folder) };
}

export function packageBudgets(): Tally {
  const checks = ['dist/chrome', 'dist/firefox'].flatMap((folder) => [
    () => {
      const size = weights(folder);
      for (const part of ['contentScript', 'zip'] as const) {
        const told = `${folder} ${part}: ${(size[part] / KILO).toFixed(1)} kB of ${BUDGETS[part] / KILO} kB`;
        console.log(told);
        if (size[part] > BUDGETS[part]) throw new Error(`${told}: over budget.`);
      }
    },
    () => {
      if (/ZodError|_zod/.test(readFileSync(contentScriptFile(folder), 'utf8')))
        throw new Error(
          `${folder}: the content script carries zod; keep schemas out of what content imports.`,
        );
    },
  ]);
  return checks
    .map(passOrFail)
    .reduce(
      (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed, skipped: 0 }),
      noTally(),
    );
}
