import type { Listing } from '../listing.ts';
import type { Reading } from '../reading.ts';
import type { ListingText } from './listing-text.ts';

/** Reads pay, volume, stated hours and work type of one listing. Never throws; what is not stated is null or empty. */
export function readListing(listing: Listing, _text: ListingText): Reading {
  return {
    pay: {
      kind: listing.structured?.kind ?? 'unknown',
      min: listing.structured?.min ?? null,
      max: listing.structured?.max ?? null,
      currency: listing.structured?.currency ?? 'JPY',
      unit: listing.structured?.unit ?? null,
      tax: 'unknown',
      evidence: '',
      taxIncluded: null,
    },
    volume: [],
    statedHours: null,
    workType: 'other',
    workTypeConfidence: 0,
    contradiction: false,
  };
}
