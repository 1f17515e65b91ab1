import type { Assessment } from '../core/assessment.ts';
import { type Listing, listingKey } from '../core/listing.ts';
import { type Summary, summarise } from '../core/summary.ts';
import { UNREADABLE_LISTING } from '../platform/message-schemas.ts';
import type { TabListing } from '../platform/messages.ts';

const UNREADABLE: Summary = {
  verdict: 'unknown',
  hourly: null,
  currency: 'JPY',
  belowFloor: null,
  spiral: 'unknown',
  spiralScore: null,
  unknownBecause: ['unreadable'],
  questions: 0,
  topSignals: [],
  scam: false,
  doubtful: false,
  warning: false,
};

/** One summary per listing, in order. A listing that cannot be scored is unknown, and spoils none of the others. */
export function scoreListings(
  listings: readonly Listing[],
  assess: (listing: Listing) => Assessment,
): readonly Summary[] {
  return listings.map((listing) => {
    if (listing === UNREADABLE_LISTING) return UNREADABLE;
    try {
      return summarise(assess(listing));
    } catch {
      return UNREADABLE;
    }
  });
}

/** What a tab's report keeps of its listings. What did not even have the form of a listing has nothing to show there. */
export function tabListings(
  listings: readonly Listing[],
  summaries: readonly Summary[],
): readonly TabListing[] {
  return listings.flatMap((listing, index) => {
    const summary = summaries[index];
    if (listing === UNREADABLE_LISTING || !summary) return [];
    return [{ key: listingKey(listing), title: listing.title, url: listing.url, summary }];
  });
}
