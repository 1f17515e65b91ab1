import type { Estimate } from '../../../src/core/estimate/estimate.ts';
import { emptyListing, type Listing } from '../../../src/core/listing.ts';
import { normaliseListing } from '../../../src/core/read/listing-text.ts';
import type { Pay, Reading } from '../../../src/core/reading.ts';
import { findWords } from '../../../src/core/spiral/listing-words.ts';
import type { SignalContext } from '../../../src/core/spiral/signal-rule.ts';

export const UNKNOWN_PAY: Pay = {
  kind: 'unknown',
  min: null,
  max: null,
  currency: 'JPY',
  unit: null,
  tax: 'unknown',
  evidence: '',
  taxIncluded: null,
};

const UNKNOWN_READING: Reading = {
  pay: UNKNOWN_PAY,
  volume: [],
  statedHours: null,
  workType: 'other',
  workTypeConfidence: 0,
  besides: null,
  contradiction: false,
};

const UNKNOWN_ESTIMATE: Estimate = {
  hours: null,
  unpaid: null,
  unsized: null,
  net: null,
  hourly: null,
  breakdown: [],
  floor: { amount: 1177, currency: 'JPY', source: 'national' },
  belowFloor: null,
  verdict: 'unknown',
  unknownBecause: ['no-pay', 'no-scope'],
  uncertainty: [],
};

/** A context of which only what is given is known. */
export function signalContext(
  listing: Partial<Listing>,
  reading: Partial<Reading> = {},
  estimate: Partial<Estimate> = {},
): SignalContext {
  const whole: Listing = { ...emptyListing('crowdworks', ''), ...listing };
  const text = normaliseListing(whole);
  return {
    listing: whole,
    text,
    words: findWords(text),
    reading: { ...UNKNOWN_READING, ...reading },
    estimate: { ...UNKNOWN_ESTIMATE, ...estimate },
  };
}
