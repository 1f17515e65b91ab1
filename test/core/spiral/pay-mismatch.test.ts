import { describe, expect, it } from 'vitest';
import type { Pay, Volume } from '../../../src/core/reading.ts';
import { payMismatch } from '../../../src/core/spiral/pay-mismatch.ts';
import { signalContext, UNKNOWN_PAY } from './signal-context.ts';

/** The same with a whole description, in which `evidence` stands. */
function mismatchIn(payText: string, description: string, evidence: string, pay: Partial<Pay>): boolean {
  const whole: Pay = { ...UNKNOWN_PAY, evidence, ...pay };
  return payMismatch(signalContext({ payText, description }, { pay: whole })) !== null;
}

function mismatch(payText: string, pay: Partial<Pay>, volume: readonly Volume[] = []): boolean {
  const evidence = '本文の金額';
  const whole: Pay = { ...UNKNOWN_PAY, evidence, ...pay };
  return payMismatch(signalContext({ payText, description: evidence }, { pay: whole, volume })) !== null;
}

const TEN_ARTICLES: Volume = { unit: 'article', min: 10, max: 10, per: 'job', evidence: '10記事' };

describe('payMismatch', () => {
  it('marks a price of the text outside the amount of the page', () => {
    const fixed = '固定報酬制 : 30,000円 〜 50,000円';
    expect(mismatch(fixed, { kind: 'per-unit', unit: 'case', min: 1500, max: 1500 })).toBe(true);
    expect(mismatch(fixed, { kind: 'per-unit', unit: 'case', min: 60000, max: 60000 })).toBe(true);
    expect(mismatch('時間単価制 : 2,000円 〜 3,000円', { kind: 'hourly', min: 1500, max: 2500 })).toBe(true);
    expect(
      mismatch('固定報酬制 : 300,000円 〜 400,000円', { kind: 'monthly', min: 450000, max: 450000 }),
    ).toBe(true);
    expect(mismatch('時間単価制 : 3,000円 〜 4,000円', { kind: 'monthly', min: null, max: 480000 })).toBe(
      true,
    );
  });
  it('accepts a price inside, with tax, or times a stated quantity', () => {
    const fixed = '固定報酬制 : 30,000円 〜 50,000円';
    expect(mismatch(fixed, { kind: 'fixed', min: 35000, max: 40000 })).toBe(false);
    expect(mismatch('固定報酬制 : 33,000円', { kind: 'fixed', min: 30000, max: 30000 })).toBe(false);
    expect(mismatch(fixed, { kind: 'per-unit', unit: 'article', min: 3000, max: 3000 }, [TEN_ARTICLES])).toBe(
      false,
    );
    expect(
      mismatch('固定報酬制 : 〜 5,000円', { kind: 'per-unit', unit: 'video', min: 3000, max: 3000 }),
    ).toBe(false);
  });
  it('multiplies the price of a piece by the quantities the text states', () => {
    const fixed = '固定報酬制 : 10,000円 〜 20,000円';
    const each = { kind: 'per-unit' as const, unit: 'image' as const, min: 5, max: 5 };
    expect(mismatchIn(fixed, '1枚5円、全部で3,000枚です。', '1枚5円', each)).toBe(false);
    expect(mismatchIn(fixed, '1枚5円、全部で300枚です。', '1枚5円', each)).toBe(true);
    expect(mismatchIn(fixed, '1枚5円、1日100枚です。', '1枚5円', each)).toBe(false);
    const sound = { kind: 'per-unit' as const, unit: 'minute' as const, min: 90, max: 90 };
    expect(mismatchIn(fixed, '音声1分90円。50分の録音が4本あります。', '1分90円', sound)).toBe(false);
    expect(mismatchIn(fixed, '音声1分90円。50分の録音です。', '1分90円', sound)).toBe(true);
  });
  it('knows the piece a price is for from the words before it', () => {
    const fixed = '固定報酬制 : 100,000円 〜 200,000円';
    const each = { kind: 'fixed' as const, min: 15000, max: 15000 };
    expect(mismatchIn(fixed, '1画面15,000円×8画面です。', '15,000円', each)).toBe(false);
    expect(mismatchIn(fixed, '総額15,000円です。8画面あります。', '15,000円', each)).toBe(true);
  });
  it('lets a stated total go over an upper bound', () => {
    const upTo = '固定報酬制 : 〜 5,000円';
    const each = { kind: 'per-unit' as const, unit: 'item' as const, min: 20, max: 20 };
    expect(mismatchIn(upTo, '1通20円、合計600通です。', '1通20円', each)).toBe(true);
    expect(mismatchIn(upTo, '1通20円、合計200通です。', '1通20円', each)).toBe(false);
  });
  it('leaves a price for time against a price for the whole, unless the stated time contradicts it', () => {
    const fixed = '固定報酬制 : 30,000円 〜 50,000円';
    const hourly = { kind: 'hourly' as const, min: 1500, max: 1500 };
    expect(mismatchIn(fixed, '時給1,500円です。', '時給1,500円', hourly)).toBe(false);
    expect(mismatchIn(fixed, '時給1,500円、月30時間です。', '時給1,500円', hourly)).toBe(false);
    expect(mismatchIn(fixed, '時給1,500円、合計5時間です。', '時給1,500円', hourly)).toBe(true);
  });
  it('does not excuse a difference by a tax the text already includes', () => {
    expect(
      mismatch('固定報酬制 : 33,000円', { kind: 'fixed', min: 30000, max: 30000, tax: 'included' }),
    ).toBe(true);
  });
  it('needs both sides: an amount to be discussed contradicts nothing', () => {
    expect(
      mismatch('固定報酬制 : ワーカーと相談する', { kind: 'per-unit', unit: 'case', min: 500, max: 500 }),
    ).toBe(false);
    expect(mismatch('固定報酬制 : 30,000円 〜 50,000円', { min: null, max: null })).toBe(false);
    expect(mismatch('固定報酬制 : 30,000円 〜 50,000円', { min: 100, max: 100, evidence: '' })).toBe(false);
  });
  it('marks an unfilled template that never comes back to the title', () => {
    const title = '将棋の対局記録を残すソフトの製作';
    const template = '（記入例）\n・作りたいもの：家計簿のサービス\n・言語：◯◯◯◯\n';
    expect(payMismatch(signalContext({ title, description: template }))).toEqual({
      id: 'pay.mismatch',
      quote: title,
      field: 'title',
    });
    expect(
      payMismatch(signalContext({ title, description: `${template}対局記録を自動で残します。` })),
    ).toBeNull();
  });
});
