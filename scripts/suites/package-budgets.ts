import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BY_CLICK_SITES } from '../../src/sites/by-click-sites.ts';
import { type Browser, MORE_BOARDS_SCRIPT, PANEL_SCRIPT } from '../compose-manifest.ts';
import { archiveOf } from '../packages/write-package.ts';
import { noTally, passOrFail, type Tally } from './tally.ts';

const KILO = 1000;
/**
 * What the extension is to weigh (goal) and what stops a change (limit), in bytes. The whole package is over its goal:
 * half of it is the background, and two fifths of that are tables of wordings. Its limit only keeps it from growing on;
 * bring it down to the goal, then lower it.
 */
const BUDGETS = {
  contentScript: { goal: 40 * KILO, limit: 40 * KILO },
  moreBoards: { goal: 40 * KILO, limit: 40 * KILO },
  panel: { goal: 40 * KILO, limit: 40 * KILO },
  zip: { goal: 250 * KILO, limit: 272 * KILO },
} as const;

interface Budget {
  readonly goal: number;
  readonly limit: number;
}

/** The content script's file as the built manifest names it. */
export function contentScriptFile(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: readonly { js: readonly [string] }[];
  };
  return join(folder, manifest.content_scripts[0]?.js[0] ?? '');
}

/** A script that code brings to a page, beside the content script. */
const fileOf = (folder: string, script: string) => join(folder, script.replace(/\.ts$/, '.js'));

const packed = (file: string) => gzipSync(readFileSync(file)).length;

/** What the built and packed extension for one browser weighs, in bytes. */
export function weights(browser: Browser): Readonly<Record<keyof typeof BUDGETS, number>> {
  const folder = `dist/${browser}`;
  return {
    contentScript: packed(contentScriptFile(folder)),
    moreBoards: packed(fileOf(folder, MORE_BOARDS_SCRIPT)),
    panel: packed(fileOf(folder, PANEL_SCRIPT)),
    zip: statSync(archiveOf(browser)).size,
  };
}

export async function packageBudgets(): Promise<Tally> {
  const checks = (['chrome', 'firefox'] as const).flatMap((browser) => {
    const folder = `dist/${browser}`;
    return [
      () => {
        const size = weights(browser);
        for (const [part, { goal, limit }] of Object.entries(BUDGETS) as [keyof typeof BUDGETS, Budget][]) {
          const told = `${folder} ${part}: ${(size[part] / KILO).toFixed(1)} kB, goal ${goal / KILO} kB`;
          console.log(size[part] > goal ? `${told}: OVER ITS GOAL, limit ${limit / KILO} kB` : told);
          if (size[part] > limit) throw new Error(`${told}: over its limit of ${limit / KILO} kB.`);
        }
      },
      () => {
        const script = readFileSync(contentScriptFile(folder), 'utf8');
        const carried = BY_CLICK_SITES.filter(({ matches }) =>
          matches.some((match) => script.includes(new URL(match).host)),
        );
        if (carried.length > 0)
          throw new Error(
            `${folder}: the content script carries ${carried.map(({ id }) => id).join(', ')}; import installed-sites.ts only.`,
          );
      },
      () => {
        const assets = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
        const carrying = assets.filter((file) =>
          readFileSync(join(folder, 'assets', file), 'utf8').includes('createReader'),
        );
        if (carrying.length > 0)
          throw new Error(
            `${folder}: ${carrying.join(', ')} carry readers of boards; import boards.ts, not index.ts.`,
          );
      },
      () => {
        if (/~standard/.test(readFileSync(contentScriptFile(folder), 'utf8')))
          throw new Error(
            `${folder}: the content script carries Valibot; keep schemas out of what content imports.`,
          );
      },
    ];
  });
  return (await Promise.all(checks.map(passOrFail))).reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed, skipped: 0 }),
    noTally(),
  );
}
