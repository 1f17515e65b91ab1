import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../scripts/find-browser.ts';
import { realData } from '../test/support/real-data.ts';
import { report } from './measure.ts';

interface Weighed {
  readonly name: string;
  readonly loadScriptMs: number;
  readonly burstScriptMs: number;
  readonly layoutShift: number;
  readonly longestOwnSliceMs: number;
}

const LARGEST = ['real', 'lancers', 'search-keyword-logged-out_2026-06.html'] as const;

/** What the extension costs the largest real page, beside the least that any extension of this kind must cost. */
export function pageCost(extension: string): void {
  const scale = realData('tools', 'weigh.mjs');
  const floor = realData('tools', 'floor-extension');
  const page = realData(...LARGEST);
  const chromium = findBrowser('chromium');
  if (!scale || !floor || !page || !chromium || !existsSync(extension)) {
    console.log('Cost on a page: skipped (needs the real pages, Chromium and a build).');
    return;
  }
  for (const throttle of [1, 4]) {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        scale,
        '.',
        page,
        'https://www.lancers.jp/work/search',
        '.p-search-job-media',
        `floor=${floor}`,
        `ours=${extension}`,
        '--runs',
        throttle === 1 ? '5' : '3',
      ],
      { encoding: 'utf8', env: { ...process.env, CHROMIUM: chromium.path, CPU_THROTTLE: String(throttle) } },
    );
    const rows = stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Weighed);
    const least = rows.find(({ name }) => name === 'floor');
    const ours = rows.find(({ name }) => name === 'ours');
    if (!least || !ours) {
      console.log(`Cost on a page: not measured.\n${stderr.slice(0, 500)}`);
      return;
    }
    if (throttle === 1) {
      report('script time on load, largest real page', ours.loadScriptMs, 'ms');
      report(
        '  as a multiple of the floor extension',
        ours.loadScriptMs / least.loadScriptMs,
        '×',
        '5 ×, then 3 ×',
      );
      report('script time on a burst of 200 cards', ours.burstScriptMs, 'ms');
      report(
        '  as a multiple of the floor extension',
        ours.burstScriptMs / least.burstScriptMs,
        '×',
        '5 ×, then 3 ×',
      );
      report('layout shift', ours.layoutShift, '', '0');
    } else
      report(
        `longest own slice with the processor ${throttle} × slower`,
        ours.longestOwnSliceMs,
        'ms',
        '50 ms',
      );
  }
}
