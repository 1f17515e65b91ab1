import { emptyListing, type Listing } from '../../../src/core/listing.ts';
import { normaliseListing } from '../../../src/core/read/listing-text.ts';
import { readListing } from '../../../src/core/read/read-listing.ts';
import type { Reading } from '../../../src/core/reading.ts';

/** A listing as tests write it: the parts that matter, the rest unknown. */
export function listingOf(parts: Partial<Listing>): Listing {
  return { ...emptyListing('test', parts.title ?? ''), ...parts };
}

export function readingOf(parts: Partial<Listing>): Reading {
  const listing = listingOf(parts);
  return readListing(listing, normaliseListing(listing));
}

/** `per-unit 50`, `hourly 1000..1500`, `monthly ..700000`, `unknown`. */
export function payOf(parts: Partial<Listing>): string {
  const { kind, min, max } = readingOf(parts).pay;
  if (min === null && max === null) return kind;
  return min === max ? `${kind} ${min}` : `${kind} ${min ?? ''}..${max ?? ''}`;
}

/** `character 1000..1500/unit`, in order. */
export function volumeOf(parts: Partial<Listing>): string[] {
  return readingOf(parts).volume.map(({ unit, min, max, per }) => {
    const span = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`;
    return `${unit} ${span}/${per}`;
  });
}

/** `5..6/week`, or null. */
export function hoursOf(parts: Partial<Listing>): string | null {
  const stated = readingOf(parts).statedHours;
  if (!stated) return null;
  return stated.low === stated.high
    ? `${stated.low}/${stated.per}`
    : `${stated.low}..${stated.high}/${stated.per}`;
}
