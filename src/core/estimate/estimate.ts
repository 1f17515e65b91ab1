import type { BreakdownLine, Floor, HourlyValue, Hours, Net, UnknownReason, Verdict } from '../assessment.ts';
import type { History } from '../history.ts';
import type { Listing } from '../listing.ts';
import type { Quantity } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import type { Settings } from '../settings.ts';

/** The money-per-hour half of an assessment. */
export interface Estimate {
  readonly hours: Hours | null;
  readonly unpaid: Quantity | null;
  readonly net: Net | null;
  readonly hourly: HourlyValue | null;
  readonly breakdown: readonly BreakdownLine[];
  readonly floor: Floor;
  readonly belowFloor: number | null;
  readonly verdict: Verdict;
  readonly unknownBecause: readonly UnknownReason[];
  /** Share of the log-variance of the hourly value each component brings, largest first: what a question should shrink. */
  readonly uncertainty: readonly Uncertainty[];
}

export type UncertaintyAbout =
  | 'pay'
  | 'win-chance'
  | 'stated-time'
  | 'working-hours'
  | 'volume'
  | 'pace'
  | 'size'
  | 'ai'
  | 'revisions'
  | 'communication'
  | 'applying';

export interface Uncertainty {
  readonly about: UncertaintyAbout;
  /** 0..1; the shares of one estimate add up to 1. */
  readonly share: number;
}

export interface EstimateInput {
  readonly listing: Listing;
  readonly reading: Reading;
  readonly settings: Settings;
  readonly history: History;
  /** ISO day. */
  readonly today: string;
}

/** Net pay ÷ (hours + unpaid hours) of what one payment buys. Unknown pay or scope gives nulls and the reason. */
export function estimateHourly(_input: EstimateInput): Estimate {
  return {
    hours: null,
    unpaid: null,
    net: null,
    hourly: null,
    breakdown: [],
    floor: { amount: 1177, currency: 'JPY', source: 'national' },
    belowFloor: null,
    verdict: 'unknown',
    unknownBecause: ['no-scope'],
    uncertainty: [],
  };
}
