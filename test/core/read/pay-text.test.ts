import { describe, expect, it } from 'vitest';
import { readPayText } from '../../../src/core/read/pay-text.ts';

const NONE = { currency: 'JPY', unit: null, estimatedMinutes: null };

describe('readPayText', () => {
  it.each([
    ['固定報酬制 : 5,000円  〜  10,000円', { ...NONE, kind: 'fixed', min: 5000, max: 10000 }],
    ['固定報酬制55,000円', { ...NONE, kind: 'fixed', min: 55000, max: 55000 }],
    ['固定報酬制 : ワーカーと相談する', { ...NONE, kind: 'fixed', min: null, max: null }],
    ['〜  5,000円', { ...NONE, kind: 'fixed', min: null, max: 5000 }],
    ['500,000円  〜', { ...NONE, kind: 'fixed', min: 500000, max: null }],
    ['時間単価制 : 2,000円 〜 3,000円', { ...NONE, kind: 'hourly', min: 2000, max: 3000 }],
    [
      'タスク 110円 / 件（作業時間の目安 3分）',
      { ...NONE, kind: 'per-unit', min: 110, max: 110, unit: 'case', estimatedMinutes: 3 },
    ],
    ['1記事 2,500円（1800文字）', { ...NONE, kind: 'per-unit', min: 2500, max: 2500, unit: 'article' }],
    ['コンペ 6,600円', { ...NONE, kind: 'contest', min: 6600, max: 6600 }],
    ['20,000 円 ~ 50,000 円 / 固定', { ...NONE, kind: 'fixed', min: 20000, max: 50000 }],
    ['1,000 ~ 5,000 円 / 固定', { ...NONE, kind: 'fixed', min: 1000, max: 5000 }],
    ['~ 5,000 円 / 固定', { ...NONE, kind: 'fixed', min: null, max: 5000 }],
    ['33 円 / 件', { ...NONE, kind: 'per-unit', min: 33, max: 33, unit: 'case' }],
    ['410,000円 ~ 880,000円 / 月 週3日･4日･5日', { ...NONE, kind: 'monthly', min: 410000, max: 880000 }],
    ['¥ 50万 〜 60万', { ...NONE, kind: 'fixed', min: 500000, max: 600000 }],
    ['〜650,000円／月', { ...NONE, kind: 'monthly', min: null, max: 650000 }],
    ['〜7,680円／時', { ...NONE, kind: 'hourly', min: null, max: 7680 }],
    ['450,000円 ～ 550,000円 / 月単価', { ...NONE, kind: 'monthly', min: 450000, max: 550000 }],
    ['〜95万円/月(税別)', { ...NONE, kind: 'monthly', min: null, max: 950000 }],
    ['〜880,000円/月（140時間 ~ 180時間）', { ...NONE, kind: 'monthly', min: null, max: 880000 }],
    ['単価(税込) 〜880,000円', { ...NONE, kind: 'fixed', min: null, max: 880000 }],
    ['1万円 〜 3万円', { ...NONE, kind: 'fixed', min: 10000, max: 30000 }],
    ['5千円未満', { ...NONE, kind: 'fixed', min: null, max: 5000 }],
    ['Hourly: $25.00 - $35.00', { ...NONE, kind: 'hourly', min: 25, max: 35, currency: 'USD' }],
    ['Hourly', { ...NONE, kind: 'hourly', min: null, max: null, currency: 'USD' }],
    ['Est. budget: $150.00', { ...NONE, kind: 'fixed', min: 150, max: 150, currency: 'USD' }],
    ['$3 / hr Avg Bid', { ...NONE, kind: 'hourly', min: 3, max: 3, currency: 'USD' }],
    ['固定報酬制 : 999999999999円', { ...NONE, kind: 'fixed', min: null, max: null }],
  ])('%s', (text, expected) => {
    expect(readPayText(text)).toEqual(expected);
  });

  it.each(['', '後で決める', '見積り希望', '〜？？円', '予算 別途相談'])(
    'gives null where nothing is named: %s',
    (text) => {
      expect(readPayText(text)).toBeNull();
    },
  );
});
