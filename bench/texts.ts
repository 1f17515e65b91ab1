import { CROWDWORKS_LISTINGS, LANCERS_LISTINGS } from '../sample/listings.ts';
import { readListings } from '../scripts/evaluation/labelled-listings.ts';
import { listingFromJson } from '../src/cli/listing-from-json.ts';
import { emptyListing, type Listing } from '../src/core/listing.ts';
import { realData } from '../test/support/real-data.ts';
import { realBoards } from '../test/support/real-listings.ts';

/** Listings to measure with, and where they are from. */
export function benchListings(): { readonly from: string; readonly listings: readonly Listing[] } {
  const labelled = realData('eval', 'listings.jsonl');
  const real = realBoards().flatMap(({ listings }) => listings);
  if (labelled !== null)
    return { from: 'real listings', listings: [...readListings(labelled).map(listingFromJson), ...real] };
  return { from: 'the sample board (the real listings are not here)', listings: sampleListings() };
}

/** The sample board's listings with their whole texts. */
export function sampleListings(): Listing[] {
  return [...CROWDWORKS_LISTINGS, ...LANCERS_LISTINGS].map(({ title, description }) => ({
    ...emptyListing('crowdworks', title),
    description,
    payText: '固定報酬制 5,000円 〜 10,000円',
  }));
}

/** A listing whose description has that many characters, made of real-looking ones. */
export function listingOf(characters: number): Listing {
  const text = sampleListings()
    .map(({ description }) => description)
    .join('\n\n');
  const description = text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
  return {
    ...emptyListing('crowdworks', '【初心者歓迎】記事の手直し 3,000文字×10本'),
    description,
    payText: '固定報酬制 5,000円 〜 10,000円',
    structured: { kind: 'fixed', min: 5000, max: 10000, currency: 'JPY', unit: null, estimatedMinutes: null },
    competition: { applicants: 20, contracted: 0, openings: 2 },
  };
}
