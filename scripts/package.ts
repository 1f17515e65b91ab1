/** npm run package: builds the extension for both browsers and packs it into the archives their stores take. */
import { statSync } from 'node:fs';
import { build } from './build.ts';
import { archiveOf, writePackage } from './packages/write-package.ts';

build('chromium');
build('firefox');
for (const browser of ['chrome', 'firefox'] as const) {
  await writePackage(browser);
  console.log(`${archiveOf(browser)}: ${(statSync(archiveOf(browser)).size / 1000).toFixed(1)} kB`);
}
