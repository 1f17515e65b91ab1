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

/**
 * The states a gig may go to from each one. Steps forward may be skipped (people note things down late), one step back
 * mends a slip, and the three ends can be taken back to where they were reached from.
 */
export const NEXT_STATES: Readonly<Record<GigState, readonly GigState[]>> = {
  saved: ['applied', 'won', 'working', 'declined'],
  applied: ['won', 'working', 'lost', 'declined', 'saved'],
  won: ['working', 'delivered', 'paid', 'dropped', 'applied'],
  working: ['delivered', 'paid', 'dropped', 'won'],
  delivered: ['paid', 'dropped', 'working'],
  paid: ['delivered'],
  declined: ['saved', 'applied'],
  lost: ['applied'],
  dropped: ['won', 'working', 'delivered'],
};

/** The gig in its new state; null when it may not go there from where it is. `now` is an ISO instant. */
export function moveGig(gig: Gig, state: GigState, now: string): Gig | null {
  if (state === gig.state) return gig;
  return NEXT_STATES[gig.state].includes(state) ? { ...gig, state, changedAt: now } : null;
}

/** What a gig really took and paid, as the user noted it. */
export interface GigResult {
  /** ISO day. */
  readonly finishedOn: string;
  /** Hours of the work itself, corrections included. */
  readonly hours: number;
  /** Applying, messages and meetings nobody paid for, in hours; null = not counted. */
  readonly unpaidHours: number | null;
  /** Money that came in after the fee, in main units of `currency`; null = none yet. */
  readonly received: number | null;
  readonly currency: Currency;
  /** How much was made, in the pace unit of the gig's kind of work; null = not counted. */
  readonly units: number | null;
  /** Whether a raise that was held out came; null = none was, or not told yet. */
  readonly raiseCame: boolean | null;
}

/** A gig the user keeps: the listing as it was when saved, what was promised then, and what came of it. */
export interface Gig {
  readonly version: 2;
  /** listingKey of the listing. */
  readonly key: string;
  readonly listing: Listing;
  readonly workType: WorkType;
  readonly promised: {
    readonly hourly: (Quantity & { readonly currency: Currency }) | null;
    readonly hours: Quantity | null;
    readonly verdict: Verdict;
    readonly spiral: SpiralLevel;
    /** Whether a raise was held out for later; null = saved before this was noted. */
    readonly raise: boolean | null;
  };
  /** null = not noted yet. */
  readonly result: GigResult | null;
  readonly state: GigState;
  /** ISO instants. */
  readonly savedAt: string;
  readonly changedAt: string;
}
