import { describe, expect, it } from 'vitest';
import { payOf } from './reading-of.ts';

const OPEN = '固定報酬制 : ワーカーと相談する';
const SMALL = '固定報酬制 : 〜  5,000円';
const MIDDLE = '固定報酬制 : 10,000円  〜  30,000円';
const LARGE = '固定報酬制 : 200,000円  〜  300,000円';

describe('the offer in other words', () => {
  it.each([
    ['a day with its hours', OPEN, '拘束は9:00〜17:00（休憩1h）、日当18,000円（交通費込）', 'daily 18000'],
    ['a total worked out', LARGE, '費用は1画面2万円×12画面＝24万円（税抜）を考えています', 'fixed 240000'],
    ['a month worked out', MIDDLE, '1本800円×20本＝16,000円／月。', 'per-unit 800'],
    ['a bare sum inside the range', MIDDLE, '12,500円（税込）で1週間以内に。', 'fixed 12500'],
    ['a limit for quotations', LARGE, '25万円（消費税別）を上限に、お見積りをお願いします', 'fixed 250000'],
    ['an episode', MIDDLE, '￥5,500／1エピソード（税込）', 'per-unit 5500'],
    ['a rhythm after the price', SMALL, '1品30円／週80品から', 'per-unit 30'],
    ['hours of a month beside the sum', MIDDLE, '・月20時間、24,000円の固定です', 'monthly 24000'],
    ['a handling fee for the work', MIDDLE, '広告費 月30万円、運用手数料は月25,000円を想定', 'monthly 25000'],
    ['two tiers', SMALL, '・1セット180円\n・資格をお持ちの方には1セット450円の枠があります', 'per-unit 180'],
    ['a start', SMALL, '0.8円からのスタート、文字単価0.8円です', 'per-unit 0.8'],
    ['English per character', 'Est. budget: $900.00', 'We pay $0.05 per source character.', 'per-unit 0.05'],
    ['English per episode', 'Est. budget: $35.00', '$40 per episode, ongoing', 'per-unit 40'],
    ['English per minute', 'Est. budget: $35.00', '$2 per video minute', 'per-unit 2'],
    ['English per word', 'Est. budget: $35.00', '$0.12/word', 'per-unit 0.12'],
    ['English per hour', 'Est. budget: $35.00', 'Pays $15/hr', 'hourly 15'],
  ])('%s', (_what, payText, description, expected) => {
    expect(payOf({ payText, description })).toBe(expected);
  });

  it.each([
    ['hopes in a title', { title: 'スマホだけで日給3万円も！？' }],
    ['easy money by the month', { title: '1日30分の簡単入力で月5万円！' }],
    ['dreams', { description: '副業で月5万、10万と収入を増やしたい方へ' }],
    ['budgets to be spent', { description: '月間予算1,500万円規模のアカウントです' }],
    ['a minus', { description: '報酬：-5円' }],
    ['a token', { description: '表示金額：1円' }],
  ])('does not take %s', (_what, parts) => {
    expect(payOf({ payText: OPEN, ...parts })).toBe('unknown');
  });

  it('takes a share of the turnover for pay by results', () => {
    expect(payOf({ payText: MIDDLE, description: '売上の10%をお支払いします' })).toBe('performance');
  });
});
