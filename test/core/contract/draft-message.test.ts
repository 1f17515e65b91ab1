import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { counterOffer } from '../../../src/core/contract/counter-offer.ts';
import {
  askingPrice,
  type DraftInput,
  draftPriceMessage,
  draftQuestionsMessage,
  draftScopeMessage,
  unitName,
} from '../../../src/core/contract/draft-message.ts';
import { fittingScope } from '../../../src/core/contract/fitting-scope.ts';
import { totalTime } from '../../../src/core/contract/total-time.ts';
import { NO_HISTORY } from '../../../src/core/history.ts';
import type { Listing } from '../../../src/core/listing.ts';
import { ARTICLE, FLOOR, HOURLY, listingOf, readAndEstimate, TODAY } from './contract-fixtures.ts';

function draftOf(listing = ARTICLE): DraftInput {
  const { reading, estimate } = readAndEstimate(listing);
  const question = { about: 'scope', ja: '分量を教えていただけますか。', en: 'How much is it?' };
  const offer = counterOffer(listing, reading, estimate, FLOOR);
  return { ...estimate, title: listing.title, counterOffer: offer, questions: [question] };
}

const assessed = (listing: Listing) => assess(listing, FLOOR, NO_HISTORY, TODAY);

function articleAt(price: number) {
  const structured = { kind: 'per-unit', currency: 'JPY', unit: 'article', estimatedMinutes: null } as const;
  return listingOf('crowdworks', ARTICLE.title, {
    description: ARTICLE.description,
    payText: `1記事 ${price}円（2000文字）`,
    structured: { ...structured, min: price, max: price },
  });
}

describe('draftPriceMessage', () => {
  it('asks politely for the price, with the arithmetic in one line', () => {
    const input = draftOf();
    const price = askingPrice(input.counterOffer?.at50 ?? 0, 'JPY');
    const ja = draftPriceMessage(input, 'ja') ?? '';
    expect(ja).toContain(`1記事${price}でご検討いただけますでしょうか`);
    expect(
      ja.split('\n').filter((line) => line.includes('＝') && line.includes('¥1,200') && line.includes(price)),
    ).toHaveLength(1);
    const en = draftPriceMessage(input, 'en') ?? '';
    expect(en).toContain(`${price} per article`);
    expect(en).toContain('家庭菜園の記事作成');
  });
  it('asks for nothing where the offer reaches the floor anyway', () => {
    expect(draftPriceMessage({ ...draftOf(), belowFloor: 0.4 }, 'ja')).toBeNull();
    expect(draftPriceMessage({ ...draftOf(), belowFloor: null }, 'ja')).not.toBeNull();
  });
  it('is null without a counter-offer', () => {
    expect(draftPriceMessage({ ...draftOf(), counterOffer: null }, 'ja')).toBeNull();
  });
});

describe('askingPrice', () => {
  it('rounds up to three digits, never below what reaches the floor', () => {
    expect(askingPrice(64_601, 'JPY')).toBe('¥64,700');
    expect(askingPrice(6870, 'JPY')).toBe('¥6,870');
    expect(askingPrice(1.231, 'JPY')).toBe('¥1.24');
    expect(askingPrice(12.3, 'USD')).toBe('$12.30');
  });
});

describe('fittingScope and draftScopeMessage', () => {
  it('tell how much of the work the price covers', () => {
    const assessment = assessed(articleAt(4500));
    const scope = fittingScope(assessment, FLOOR);
    const { hours, unpaid, net } = assessment;
    if (hours === null || unpaid === null) throw new Error('the example states a scope');
    expect(((scope?.hours ?? 0) + totalTime(hours, unpaid).unpaidPart) * 1200).toBeCloseTo(
      net?.likely ?? 0,
      6,
    );
    expect(scope?.share).toBeCloseTo((scope?.hours ?? 0) / hours.likely, 9);
    expect(draftScopeMessage(draftOf(), scope, 'ja')).toContain('範囲');
    expect(draftScopeMessage(draftOf(), scope, 'en')).toContain('scope');
  });
  it('are null where the whole scope fits, or an hour is an hour', () => {
    expect(fittingScope(assessed(articleAt(30000)), FLOOR)).toBeNull();
    expect(fittingScope(assessed(HOURLY), FLOOR)).toBeNull();
    expect(draftScopeMessage(draftOf(), null, 'ja')).toBeNull();
  });
  it('leave nothing where not even the unpaid hours are paid for', () => {
    const scope = fittingScope(assessed(articleAt(300)), FLOOR);
    expect(scope).toEqual({ hours: 0, share: 0 });
    expect(draftScopeMessage(draftOf(), scope, 'ja')).toBeNull();
  });
});

describe('draftQuestionsMessage', () => {
  it('numbers the questions in the language asked for', () => {
    expect(draftQuestionsMessage(draftOf(), 'ja')).toContain('1. 分量を教えていただけますか。');
    expect(draftQuestionsMessage(draftOf(), 'en')).toContain('1. How much is it?');
    expect(draftQuestionsMessage({ ...draftOf(), questions: [] }, 'ja')).toBeNull();
  });
});

describe('unitName', () => {
  it('names every unit, and an unknown one as a piece', () => {
    expect(unitName('character', 'ja')).toBe('1文字');
    expect(unitName('job', 'ja')).toBe('全体');
    expect(unitName('something', 'en')).toBe('item');
  });
});
