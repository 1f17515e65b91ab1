import type { Listing } from '../listing.ts';
import { type NormalisedText, normaliseText } from './normalised-text.ts';

/** All texts of a listing, normalised once; every reader and every signal works on this. */
export interface ListingText {
  readonly title: NormalisedText;
  readonly description: NormalisedText;
  readonly pay: NormalisedText;
  readonly tags: readonly NormalisedText[];
  readonly category: readonly NormalisedText[];
}

export function normaliseListing(listing: Listing): ListingText {
  return {
    title: normaliseText(listing.title),
    description: normaliseText(listing.description),
    pay: normaliseText(listing.payText),
    tags: listing.tags.map(normaliseText),
    category: listing.category.map(normaliseText),
  };
}
