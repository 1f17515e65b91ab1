/** npm run bench: measured speed and size. Nothing is asserted here; the size budgets are part of npm test. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writePackage } from '../scripts/packages/write-package.ts';
import { weights } from '../scripts/suites/package-budgets.ts';
import { boardReading } from './board-reading.ts';
import { builtCode } from './built.ts';
import { report } from './measure.ts';
import { pageCost } from './page-cost.ts';
import { benchListings, listingOf } from './texts.ts';

const EXTENSION = 'dist/chrome';
const { from, listings } = benchListings();
const characters = listings.reduce(
  (sum, { title, description }) => sum + title.length + description.length,
  0,
);
console.log(
  `Measured on ${listings.length} ${from}, ${Math.round(characters / listings.length)} characters on average.\n`,
);

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const built = join(folder, 'scoring.mjs');
writeFileSync(built, await builtCode('scoring.ts', 'es'));
const { measureScoring }: typeof import('./scoring.ts') = await import(pathToFileURL(built).href);
rmSync(folder, { recursive: true });
measureScoring(listings, listingOf);

console.log('');
if (existsSync(EXTENSION)) {
  await writePackage('chrome');
  const { contentScript, zip } = weights('chrome');
  report('content script, gzipped', contentScript / 1000, 'kB', '40 kB');
  report('whole package', zip / 1000, 'kB', '250 kB');
} else console.log('Sizes: skipped (npm run build first).');
console.log('');
pageCost(EXTENSION);
console.log('');
await boardReading();
