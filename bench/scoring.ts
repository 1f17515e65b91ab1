import { scoreListings } from '../src/background/score-listings.ts';
import { assess } from '../src/core/assess.ts';
import { estimateHourly } from '../src/core/estimate/estimate.ts';
import { NO_HISTORY } from '../src/core/history.ts';
import type { Listing } from '../src/core/listing.ts';
import { normaliseListing } from '../src/core/read/listing-text.ts';
import { readListing } from '../src/core/read/read-listing.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings.ts';
import { judge } from '../src/core/spiral/judge.ts';
import { millisecondsOf, report } from './measure.ts';

const CIRCUMSTANCES = { settings: DEFAULT_SETTINGS, history: NO_HISTORY, today: '2026-11-22' };

const assessOne = (listing: Listing) => assess(listing, DEFAULT_SETTINGS, NO_HISTORY, CIRCUMSTANCES.today);

function readAndEstimate(listing: Listing) {
  const text = normaliseListing(listing);
  const reading = readListing(listing, text);
  return { listing, text, reading, estimate: estimateHourly({ listing, reading, ...CIRCUMSTANCES }) };
}

/** A page of a list: nothing is compiled yet when the first one comes. */
const FIRST = 50;

/** Listings of about 2,000 characters. */
const FULL = { least: 1500, most: 2500 } as const;

/** How fast listings are read, estimated and judged; `listingOf` makes one of a given length. */
export function measureScoring(
  listings: readonly Listing[],
  listingOf: (characters: number) => Listing,
): void {
  const start = process.cpuUsage();
  listings.slice(0, FIRST).forEach(assessOne);
  const { user, system } = process.cpuUsage(start);
  report(`the first ${FIRST} listings after loading, everything`, (user + system) / 1000, 'ms');
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

  const dense = listingOf(2000);
  const read = readAndEstimate(dense);
  report(
    'signals, score and contract of a listing of 2,000 characters',
    millisecondsOf(() => judge({ ...read, settings: DEFAULT_SETTINGS })),
    'ms',
    '0.5 ms',
  );
  const whole = listings.filter(({ description: { length } }) => length >= FULL.least && length <= FULL.most);
  for (const [what, some] of [
    [`${whole.length} such that are real`, whole],
    ['such made of many short ones', [dense]],
  ] as const) {
    if (some.length === 0) continue;
    const burst = Array.from({ length: 100 }, (_, at) => ({
      ...(some[at % some.length] as Listing),
      id: String(at),
    }));
    report(
      `background: full listings of about 2,000 characters, ${what}`,
      (1000 * burst.length) / millisecondsOf(() => scoreListings(burst, assessOne)),
      'listings/s',
      '2,000',
    );
  }

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
}
