/** npm run bench: measured speed and size. Nothing is asserted here; the size budgets are part of npm test. */
import { existsSync } from 'node:fs';
import { weights } from '../scripts/suites/package-budgets.ts';
import { scoreListings } from '../src/background/score-listings.ts';
import { assess } from '../src/core/assess.ts';
import { estimateHourly } from '../src/core/estimate/estimate.ts';
import { NO_HISTORY } from '../src/core/history.ts';
import type { Listing } from '../src/core/listing.ts';
import { normaliseListing } from '../src/core/read/listing-text.ts';
import { readListing } from '../src/core/read/read-listing.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings.ts';
import { judge } from '../src/core/spiral/judge.ts';
import { boardReading } from './board-reading.ts';
import { millisecondsOf, report } from './measure.ts';
import { pageCost } from './page-cost.ts';
import { benchListings, listingOf } from './texts.ts';

const EXTENSION = 'dist/chrome';
const CIRCUMSTANCES = { settings: DEFAULT_SETTINGS, history: NO_HISTORY, today: '2026-11-22' };

const assessOne = (listing: Listing) => assess(listing, DEFAULT_SETTINGS, NO_HISTORY, CIRCUMSTANCES.today);

function readAndEstimate(listing: Listing) {
  const text = normaliseListing(listing);
  const reading = readListing(listing, text);
  return { listing, text, reading, estimate: estimateHourly({ listing, reading, ...CIRCUMSTANCES }) };
}

const { from, listings } = benchListings();
const characters = listings.reduce(
  (sum, { title, description }) => sum + title.length + description.length,
  0,
);
console.log(
  `Measured on ${listings.length} ${from}, ${Math.round(characters / listings.length)} characters on average.\n`,
);

const reading = millisecondsOf(() => listings.forEach(readAndEstimate));
const texts = listings.map(({ title, description }) => title + description);
const normalising = millisecondsOf(() => {
  for (const text of texts) text.normalize('NFKC');
});
report('reading and estimate', (1000 * listings.length) / reading, 'listings/s', '5,000');
report('  as a multiple of one NFKC normalisation of the same texts', reading / normalising, '×');
report(
  'everything, signals and contract too',
  (1000 * listings.length) / millisecondsOf(() => listings.forEach(assessOne)),
  'listings/s',
);

const full = listingOf(2000);
const read = readAndEstimate(full);
report(
  'signals, score and contract of a listing of 2,000 characters',
  millisecondsOf(() => judge({ ...read, settings: DEFAULT_SETTINGS })),
  'ms',
);
const burst = Array.from({ length: 100 }, (_, at) => ({ ...full, id: String(at) }));
report(
  'background: full listings of 2,000 characters',
  (1000 * burst.length) / millisecondsOf(() => scoreListings(burst, assessOne)),
  'listings/s',
  '2,000',
);

console.log('');
for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
  const listing = listingOf(size);
  const taken = millisecondsOf(() => assessOne(listing));
  report(
    `a listing of ${size.toLocaleString('en')} characters`,
    taken,
    `ms   ${((1000 * taken) / (size / 1000)).toFixed(0)} µs per 1,000 characters`,
  );
}

console.log('');
if (existsSync(EXTENSION)) {
  const { contentScript, zip } = weights(EXTENSION);
  report('content script, gzipped', contentScript / 1000, 'kB', '40 kB');
  report('whole package', zip / 1000, 'kB', '250 kB');
} else console.log('Sizes: skipped (npm run build first).');
console.log('');
pageCost(EXTENSION);
console.log('');
await boardReading();
