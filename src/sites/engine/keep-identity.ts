import type { FoundListing } from '../site.ts';

/** The earlier object while listing and places are the same; else the new one, with the earlier Listing if only places changed. */
export function keepIdentity(before: FoundListing | null | undefined, now: FoundListing): FoundListing {
  if (!before || JSON.stringify(before.listing) !== JSON.stringify(now.listing)) return now;
  if (before.card === now.card && before.priceElement === now.priceElement) return before;
  return { ...now, listing: before.listing };
}
