import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../scripts/find-browser.ts';
import { AGENT_LISTS } from '../test/real/agents-table.ts';
import { REAL_LISTS } from '../test/real/by-click-tables.ts';
import { realData } from '../test/support/real-data.ts';
import { builtCode } from './built.ts';
import { report } from './measure.ts';
import type { Reading } from './reading-in-page.ts';

const PAGES: readonly { readonly file: readonly string[]; readonly url: string }[] = [
  {
    file: ['lancers', 'search-keyword-logged-out_2026-06.html'],
    url: 'https://www.lancers.jp/work/search?keyword=AI&open=1',
  },
  ...REAL_LISTS,
  ...AGENT_LISTS,
];

/** What reading each real list page costs in Chromium (no drawing), beside asking its cards for nothing but their text. */
export async function boardReading(): Promise<void> {
  const chromium = findBrowser('chromium');
  if (!chromium || realData('real') === null) {
    console.log('Reading a page: skipped (needs the real pages and Chromium).');
    return;
  }
  const code = await builtCode('reading-in-page.ts', 'iife');
  const browser = await launch({ executablePath: chromium.path, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.evaluate(`${code};globalThis.bench = bench;`);
    for (const { file, url } of PAGES) {
      const html = readFileSync(realData('real', ...file) as string, 'utf8');
      const call = `bench.measureReading(${JSON.stringify(html)}, ${JSON.stringify(url)})`;
      const reading = (await page.evaluate(call)) as Reading | null;
      if (!reading) throw new Error(`${file.join('/')}: nothing was read`);
      const { board, cards, readMs, timesText, timesTextOfList } = reading;
      report(`${board}: reading ${cards} cards`, readMs, 'ms', '2 ms');
      report('  as a multiple of the text of the cards', timesText, '×', '20 ×');
      if (timesTextOfList !== null)
        report('  the same of a list of 30, its cards repeated', timesTextOfList, '×', '20 ×');
    }
  } finally {
    await browser.close();
  }
}
