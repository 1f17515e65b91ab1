import { describe, expect, it } from 'vitest';
import { counterOffer } from '../../../src/core/contract/counter-offer.ts';
import type { Listing } from '../../../src/core/listing.ts';
import { ARTICLE, DOLLARS, FIXED, FLOOR, HOURLY, listingOf, readAndEstimate } from './contract-fixtures.ts';

function offerFor(listing: Listing) {
  const { reading, estimate } = readAndEstimate(listing);
  return counterOffer(listing, reading, estimate, FLOOR);
}

/** The same listing at another price. */
function priced(listing: Listing, price: number): Listing {
  const { structured } = listing;
  if (structured === null) throw new Error('the example needs a structured price');
  const printed = listing.payText.replace(/[\d,.]+(?:\s*円)?\s*[~〜]\s*[\d,.]+|[\d,.]+/, String(price));
  return { ...listing, payText: printed, structured: { ...structured, min: price, max: price } };
}

describe('counterOffer', () => {
  it.each([
    ['an article', ARTICLE, 'article', 1],
    ['an hour', HOURLY, 'hour', 1],
    ['a whole job', FIXED, 'job', 1],
    ['a job in dollars', DOLLARS, 'job', 0.01],
  ] as const)('is the exact inverse of the estimate for %s', (_name, listing, unit, step) => {
    const offer = offerFor(listing);
    expect(offer?.unit).toBe(unit);
    expect(offer?.at80).toBeGreaterThan(offer?.at50 ?? Number.POSITIVE_INFINITY);
    for (const [price, chance] of [
      [offer?.at50 ?? 0, 0.5],
      [offer?.at80 ?? 0, 0.2],
    ] as const) {
      const below = readAndEstimate(priced(listing, price)).estimate.belowFloor ?? Number.NaN;
      expect(below).toBeLessThanOrEqual(chance + 1e-3);
      const cheaper = readAndEstimate(priced(listing, price - Math.max(step * 3, price * 0.004))).estimate
        .belowFloor;
      expect(cheaper ?? Number.NaN).toBeGreaterThan(chance - 1e-3);
    }
  });
  it('names a price where none is offered but the hours are known', () => {
    const listing = listingOf('crowdworks', 'ロゴの制作', {
      description: 'カフェのロゴを1点作ってください。',
      payText: '固定報酬制 : ワーカーと相談する',
    });
    expect(offerFor(listing)?.at50).toBeGreaterThan(0);
  });
  it('keeps the decimals of a price per character', () => {
    const listing = listingOf('crowdworks', '記事の執筆', {
      description: '文字単価0.5円で記事を書いていただきます。1記事3,000文字です。',
      payText: '固定報酬制 : ワーカーと相談する',
    });
    const offer = offerFor(listing);
    expect(offer?.unit).toBe('character');
    expect(offer?.at50).toBeLessThan(20);
    expect(Math.round((offer?.at50 ?? 0) * 100)).toBeCloseTo((offer?.at50 ?? 0) * 100, 6);
  });
  it('is null where a price would not help', () => {
    const contest = listingOf('crowdworks', 'ロゴの募集', {
      payText: 'コンペ 10,000円',
      structured: {
        kind: 'contest',
        min: 10000,
        max: 10000,
        currency: 'JPY',
        unit: null,
        estimatedMinutes: null,
      },
    });
    expect(offerFor(contest)).toBeNull();
    const { listing, reading, estimate } = readAndEstimate(ARTICLE);
    expect(counterOffer(listing, reading, { ...estimate, unsized: null }, FLOOR)).toBeNull();
    const euros = { ...reading, pay: { ...reading.pay, currency: 'EUR' as const } };
    expect(counterOffer(listing, euros, estimate, { ...FLOOR, yenPerDollar: null })).toBeNull();
  });
});
