import { type Estimate, estimateHourly } from '../../../src/core/estimate/estimate.ts';
import { NO_HISTORY } from '../../../src/core/history.ts';
import { emptyListing, type Listing } from '../../../src/core/listing.ts';
import { normaliseListing } from '../../../src/core/read/listing-text.ts';
import { readListing } from '../../../src/core/read/read-listing.ts';
import type { Reading } from '../../../src/core/reading.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';

export const TODAY = '2026-11-22';
export const FLOOR: Settings = { ...DEFAULT_SETTINGS, floor: 1200 };

export interface Read {
  readonly listing: Listing;
  readonly reading: Reading;
  readonly estimate: Estimate;
}

/** A listing read and estimated as the product does it. */
export function readAndEstimate(listing: Listing, settings: Settings = FLOOR): Read {
  const reading = readListing(listing, normaliseListing(listing));
  const estimate = estimateHourly({ listing, reading, settings, history: NO_HISTORY, today: TODAY });
  return { listing, reading, estimate };
}

export function listingOf(site: string, title: string, fields: Partial<Listing>): Listing {
  return { ...emptyListing(site, title), ...fields };
}

export const ARTICLE = listingOf('crowdworks', '家庭菜園の記事作成', {
  description: '【依頼内容】\n家庭菜園の記事を書いていただきます。\n1記事2,000文字程度です。',
  payText: '1記事 1,000円（2000文字）',
  structured: {
    kind: 'per-unit',
    min: 1000,
    max: 1000,
    currency: 'JPY',
    unit: 'article',
    estimatedMinutes: null,
  },
});
export const HOURLY = listingOf('crowdworks', '経理の補助', {
  description: '伝票の整理をお願いします。週10時間程度です。',
  payText: '時間単価制 : 1,000円 〜 1,200円',
  structured: { kind: 'hourly', min: 1000, max: 1200, currency: 'JPY', unit: null, estimatedMinutes: null },
});
export const FIXED = listingOf('lancers', 'ロゴの制作', {
  description: 'カフェのロゴを1点作ってください。',
  payText: '5,000 円 ~ 10,000 円 / 固定',
  structured: { kind: 'fixed', min: 5000, max: 10000, currency: 'JPY', unit: null, estimatedMinutes: null },
});
export const DOLLARS = listingOf('upwork', 'Logo for a small bakery', {
  description: 'I need one simple logo.',
  payText: 'Est. budget: $40.00',
  structured: { kind: 'fixed', min: 40, max: 40, currency: 'USD', unit: null, estimatedMinutes: null },
});
