import type { EstimateInput } from '../../../src/core/estimate/estimate.ts';
import { NO_HISTORY } from '../../../src/core/history.ts';
import { emptyListing, type Listing } from '../../../src/core/listing.ts';
import type { Pay, Reading, Volume } from '../../../src/core/reading.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';

/** A fixed price of ¥10,000 for an article, on a board without a fee, judged in November 2026. */
export function input({
  pay = {},
  reading = {},
  listing = {},
  settings = {},
}: {
  readonly pay?: Partial<Pay>;
  readonly reading?: Partial<Omit<Reading, 'pay'>>;
  readonly listing?: Partial<Listing>;
  readonly settings?: Partial<Settings>;
} = {}): EstimateInput {
  return {
    listing: { ...emptyListing('no-fee', 'A piece of work'), ...listing },
    reading: {
      pay: {
        kind: 'fixed',
        min: 10_000,
        max: 10_000,
        currency: 'JPY',
        unit: null,
        tax: 'included',
        evidence: '',
        taxIncluded: null,
        ...pay,
      },
      volume: [],
      statedHours: null,
      workType: 'writing.article',
      workTypeConfidence: 1,
      besides: null,
      contradiction: false,
      ...reading,
    },
    settings: { ...DEFAULT_SETTINGS, ...settings },
    history: NO_HISTORY,
    today: '2026-11-22',
  };
}

export function volume(unit: Volume['unit'], amount: number, per: Volume['per']): Volume {
  return { unit, min: amount, max: amount, per, evidence: `${amount} ${unit}` };
}
