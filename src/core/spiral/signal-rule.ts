import type { Estimate } from '../estimate/estimate.ts';
import type { Listing } from '../listing.ts';
import type { ListingText } from '../read/listing-text.ts';
import type { Reading } from '../reading.ts';
import type { SignalId } from './signal-id.ts';

/**
 * One wording of a signal: literal beginnings, '|' between them ('0' stands for any digit), then a sticky
 * pattern for what must follow at once ('' = nothing). Texts are NFKC with ASCII in lower case, so patterns are
 * written that way. Repeats are bounded and never nested: a scan stays linear on any text.
 */
export type Wording = readonly [leads: string, then: string];

/**
 * How a denial after the words is recognised.
 * `clause`: the words name a thing (LINE登録, 教材の購入); a denial anywhere in the rest of the clause counts.
 * `direct`: the words already say something (初心者歓迎, スキル不要); only a denial of the words themselves counts.
 */
export type Denial = 'clause' | 'direct';

/** Where a rule comes from: official notices, workers' reports, real labelled listings, or judgement. */
export type Provenance = 'official' | 'workers' | 'listings' | 'judgement';

export interface SignalContext {
  readonly listing: Listing;
  readonly text: ListingText;
  readonly reading: Reading;
  readonly estimate: Estimate;
}

export interface SignalRule {
  readonly id: SignalId;
  readonly denial: Denial;
  readonly wordings: readonly Wording[];
  /** What else must hold (price level, other signals found so far in the text); absent = the words are enough. */
  readonly needs?: (context: SignalContext, found: ReadonlySet<SignalId>) => boolean;
  readonly provenance: Provenance;
  readonly source: string;
}

/** Any text of at most `length` characters within the sentence. */
export function within(length: number): string {
  return `[^。\\n!?]{0,${length}}?`;
}

/** True unless the hourly value is known to be comfortably above the floor (P(below) < 0.2). */
export function priceNotGood({ estimate }: SignalContext): boolean {
  return estimate.belowFloor === null || estimate.belowFloor >= 0.2;
}
