import type { Estimate } from '../estimate/estimate.ts';
import type { Listing } from '../listing.ts';
import type { ListingText } from '../read/listing-text.ts';
import type { Reading } from '../reading.ts';
import type { SignalId } from './signal-id.ts';
import type { TextRule } from './text-rule.ts';

/** Where a rule comes from: official notices, workers' reports, real labelled listings, or judgement. */
export type Provenance = 'official' | 'workers' | 'listings' | 'judgement';

export interface SignalContext {
  readonly listing: Listing;
  readonly text: ListingText;
  readonly reading: Reading;
  readonly estimate: Estimate;
}

export interface SignalRule extends TextRule {
  readonly id: SignalId;
  /** What else must hold (price level, other signals found so far in the text); absent = the words are enough. */
  readonly needs?: (context: SignalContext, found: ReadonlySet<SignalId>) => boolean;
  readonly provenance: Provenance;
  readonly source: string;
}

/** True unless the hourly value is known to be comfortably above the floor (P(below) < 0.2). */
export function priceNotGood({ estimate }: SignalContext): boolean {
  return estimate.belowFloor === null || estimate.belowFloor >= 0.2;
}
