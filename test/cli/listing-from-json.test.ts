import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { listingFromJson } from '../../src/cli/listing-from-json.ts';
import { listingLineSchema } from '../../src/cli/listing-line-schema.ts';
import { emptyListing } from '../../src/core/listing.ts';

const listing = (line: object) => listingFromJson(v.parse(listingLineSchema, line));

describe('listingFromJson', () => {
  it('needs a title only; the rest stays unknown', () => {
    expect(listing({ title: '記事作成' })).toEqual(emptyListing('', '記事作成'));
  });

  it('tells the board by the address when the line does not name it', () => {
    expect(listing({ title: 'x', url: 'https://www.lancers.jp/work/detail/1' }).site).toBe('lancers');
    expect(listing({ title: 'x', url: 'https://nowhere.example/1' }).site).toBe('');
    expect(listing({ title: 'x', url: 'not an address' }).site).toBe('');
  });

  it("gives the structured offer the line's estimated minutes", () => {
    const structured = { kind: 'per-unit', min: 110, max: 110, currency: 'JPY', unit: 'case' };
    expect(listing({ title: 'x', structured, estimatedMinutes: 3 }).structured).toEqual({
      ...structured,
      estimatedMinutes: 3,
    });
    expect(
      listing({ title: 'x', structured: { ...structured, estimatedMinutes: 5 }, estimatedMinutes: 3 })
        .structured?.estimatedMinutes,
    ).toBe(5);
  });

  it('reads the printed amount when the line has no structured offer', () => {
    expect(listing({ title: 'x', payText: '固定報酬制 : 5,000円  〜  10,000円' }).structured).toMatchObject({
      kind: 'fixed',
      min: 5000,
      max: 10000,
    });
    expect(
      listing({ title: 'x', payText: 'タスク 110円 / 件', estimatedMinutes: 3 }).structured,
    ).toMatchObject({
      kind: 'per-unit',
      unit: 'case',
      estimatedMinutes: 3,
    });
    expect(listing({ title: 'x', payText: '詳細は面談で' }).structured).toBeNull();
  });

  it('takes an amount of nothing as no amount', () => {
    const structured = { kind: 'fixed', min: 0, max: 5000, currency: 'JPY', unit: null };
    expect(listing({ title: 'x', structured }).structured).toMatchObject({ min: null, max: 5000 });
    expect(listing({ title: 'x', structured: { ...structured, min: -5 } }).structured?.min).toBeNull();
  });

  it('invents no offer from words that are not ours', () => {
    expect(listing({ title: 'x', structured: { kind: 'barter', min: 1, max: 1 } }).structured).toBeNull();
    expect(
      listing({ title: 'x', structured: { kind: 'fixed', min: 1, max: 1, currency: 'XYZ' } }).structured,
    ).toBeNull();
  });

  it('reads a rating or a rate of 0 as none yet, and keeps other zeroes', () => {
    expect(
      listing({ title: 'x', client: { rating: 0, finishedRate: 0, posted: 0, identityVerified: false } })
        .client,
    ).toMatchObject({ rating: null, finishedRate: null, posted: 0, identityVerified: false });
    expect(listing({ title: 'x', competition: { applicants: 0, openings: null } }).competition).toEqual({
      applicants: 0,
      contracted: null,
      openings: null,
    });
  });
});
