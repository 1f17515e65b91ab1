import type { TabListing } from '../../platform/messages.ts';

/** The warnings of a page, worst first: scam signals, then the spiral score; page order among equals. */
export function sortWarnings(listings: readonly TabListing[]): readonly TabListing[] {
  return listings
    .filter((listing) => listing.summary.warning)
    .sort(
      (a, b) =>
        Number(b.summary.scam) - Number(a.summary.scam) ||
        (b.summary.spiralScore ?? -1) - (a.summary.spiralScore ?? -1),
    );
}

/**
 * All listings, the surest above the floor first. What may be a scam promises what it likes, so it stands behind every
 * offer with a figure; those that cannot be told come last, in page order.
 */
export function sortByPay(listings: readonly TabListing[]): readonly TabListing[] {
  const chance = ({ summary }: TabListing) =>
    summary.belowFloor === null ? 3 : summary.doubtful ? 2 : summary.belowFloor;
  const likely = (listing: TabListing) => listing.summary.hourly?.likely ?? 0;
  return listings.toSorted((a, b) => chance(a) - chance(b) || likely(b) - likely(a));
}
