import type { SpiralLevel, Verdict } from '../assessment.ts';
import type { Currency, Listing } from '../listing.ts';
import type { Quantity } from '../quantity.ts';
import type { WorkType } from '../work-type/work-type.ts';

/** saved → applied → won → working → delivered → paid; or declined, lost, dropped. */
export const GIG_STATES = [
  'saved',
  'applied',
  'won',
  'working',
  'delivered',
  'paid',
  'declined',
  'lost',
  'dropped',
] as const;

export type GigState = (typeof GIG_STATES)[number];

/** A gig the user keeps: the listing as it was when saved, and what was promised then. */
export interface Gig {
  readonly version: 1;
  /** listingKey of the listing. */
  readonly key: string;
  readonly listing: Listing;
  readonly workType: WorkType;
  readonly promised: {
    readonly hourly: (Quantity & { readonly currency: Currency }) | null;
    readonly hours: Quantity | null;
    readonly verdict: Verdict;
    readonly spiral: SpiralLevel;
  };
  readonly state: GigState;
  /** ISO instants. */
  readonly savedAt: string;
  readonly changedAt: string;
}
