import type { Assessment } from '../assessment.ts';
import { type Listing, listingKey } from '../listing.ts';
import type { Quantity } from '../quantity.ts';
import type { Gig } from './gig.ts';

/** A listing as a newly saved gig, with what it promises now; an unknown promise stays null. `now` is an ISO instant. */
export function keepGig(listing: Listing, assessment: Assessment, now: string): Gig {
  const { hourly, hours, verdict, spiral, workType, signals } = assessment;
  return {
    version: 2,
    key: listingKey(listing),
    listing,
    workType,
    promised: {
      hourly: hourly && { ...range(hourly), currency: hourly.currency },
      hours: hours && range(hours),
      verdict,
      spiral: spiral.level,
      raise: signals.some(({ id }) => id === 'pay.promise-later'),
    },
    result: null,
    state: 'saved',
    savedAt: now,
    changedAt: now,
  };
}

const range = ({ low, likely, high }: Quantity): Quantity => ({ low, likely, high });
