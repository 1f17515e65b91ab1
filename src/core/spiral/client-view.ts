import type { Client } from '../listing.ts';
import { NEW_CLIENT_LISTINGS, shrunkRating } from './numeric-signals.ts';

export interface ClientView {
  /** Rating drawn towards the usual one while reviews are few; null = none yet. */
  readonly rating: number | null;
  readonly reviews: number | null;
  /** Share of contracts seen through, percent; null = none yet or not shown. */
  readonly finishedRate: number | null;
  readonly verified: boolean | null;
  readonly isNew: boolean;
  /** Number of listings posted; null = the page does not say. */
  readonly posted: number | null;
  /** What the other listings of this client that the user saw or saved paid or promised; null when none has a known value. */
  readonly earlier: {
    readonly listings: number;
    /** Yen. */
    readonly medianHourly: number;
    readonly shareBelow: number;
  } | null;
}

/**
 * What the page, and the listings the user saw before, say about a client. Being new is a fact, never a fault.
 * `earlier` = the hourly values of their other listings, `floor` the user's floor, both in yen.
 */
export function clientView(client: Client, earlier: readonly number[], floor: number): ClientView {
  const rating = shrunkRating(client);
  return {
    rating,
    reviews: client.reviews,
    finishedRate: client.finishedRate !== null && client.finishedRate > 0 ? client.finishedRate : null,
    verified: client.identityVerified,
    isNew: rating === null && client.posted !== null && client.posted <= NEW_CLIENT_LISTINGS,
    posted: client.posted,
    earlier: earlierPay(earlier, floor),
  };
}

function earlierPay(values: readonly number[], floor: number): ClientView['earlier'] {
  const sorted = values.toSorted((a, b) => a - b);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (lower === undefined || upper === undefined) return null;
  return {
    listings: sorted.length,
    medianHourly: (lower + upper) / 2,
    shareBelow: sorted.filter((value) => value < floor).length / sorted.length,
  };
}
