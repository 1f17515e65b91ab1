import type { ContractRule } from '../contract/contract-rules.ts';
import type { Estimate } from '../estimate/estimate.ts';
import type { Listing } from '../listing.ts';
import type { ListingText } from '../read/listing-text.ts';
import type { Reading } from '../reading.ts';
import { rungOf } from './growth-rung.ts';
import type { Finding } from './scan-text.ts';
import type { SignalId } from './signal-id.ts';
import type { TextRule } from './text-rule.ts';

/** The words found in a listing, in the order of their rules. */
export interface ListingWords {
  readonly signals: readonly Finding<SignalRule>[];
  readonly contract: readonly Finding<ContractRule>[];
}

export interface SignalContext {
  readonly listing: Listing;
  readonly text: ListingText;
  readonly words: ListingWords;
  readonly reading: Reading;
  readonly estimate: Estimate;
}

/**
 * One rule of a signal. A comment at each says where it comes from (official notices, workers' reports, real labelled
 * listings, or judgement) and its source; it is not data, so that no page carries it.
 */
export interface SignalRule extends TextRule {
  readonly id: SignalId;
  /** What else must hold (price level, other signals found so far in the text); absent = the words are enough. */
  readonly needs?: (context: SignalContext, found: ReadonlySet<SignalId>) => boolean;
}

const GOOD_PRICE = 0.2;

/**
 * Learning counts as bait unless a specialist's price is known to be good (P(below floor) < 0.2): an engineer's gig
 * that says what one learns offers it on top of the pay.
 */
export function learningIsBait({ estimate, reading }: SignalContext): boolean {
  const good = estimate.belowFloor !== null && estimate.belowFloor < GOOD_PRICE;
  return !good || rungOf(reading.workType) !== 'specialist';
}
