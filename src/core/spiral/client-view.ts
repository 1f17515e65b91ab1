import type { Client } from '../listing.ts';
import { shrunkRating } from './numeric-signals.ts';

/** A listing of the same client that the user saw before; kept on this machine only. */
export interface SeenListing {
  /** ISO day it was seen. */
  readonly seenOn: string;
  /** Likely hourly value in the floor's currency; null = unknown. */
  readonly hourly: number | null;
  readonly belowFloor: number | null;
}

export interface ClientView {
  /** Rating drawn towards the usual one while reviews are few; null = none yet. */
  readonly rating: number | null;
  readonly reviews: number | null;
  /** Share of contracts seen through, percent; null = none yet or not shown. */
  readonly finishedRate: number | null;
  readonly verified: boolean | null;
  readonly isNew: boolean;
  /** What earlier listings paid; null when none with a known value was seen. */
  readonly earlier: {
    readonly listings: number;
    readonly medianHourly: number;
    readonly shareBelow: number;
  } | null;
}

const HALF = 0.5;

/** What the page and the user's own memory say about a client. Being new is a fact, never a fault. */
export function clientView(client: Client, seen: readonly SeenListing[]): ClientView {
  const rating = shrunkRating(client);
  return {
    rating,
    reviews: client.reviews,
    finishedRate: client.finishedRate !== null && client.finishedRate > 0 ? client.finishedRate : null,
    verified: client.identityVerified,
    isNew: rating === null,
    earlier: earlierPay(seen),
  };
}

function earlierPay(seen: readonly SeenListing[]): ClientView['earlier'] {
  const values = seen.flatMap(({ hourly }) => (hourly === null ? [] : [hourly])).sort((a, b) => a - b);
  const middle = values[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) return null;
  const upper = values[Math.floor(values.length / 2)] ?? middle;
  const judged = seen.filter(({ hourly, belowFloor }) => hourly !== null && belowFloor !== null);
  const below = judged.filter(({ belowFloor }) => (belowFloor ?? 0) >= HALF).length;
  return {
    listings: values.length,
    medianHourly: (middle + upper) / 2,
    shareBelow: judged.length === 0 ? 0 : below / judged.length,
  };
}
