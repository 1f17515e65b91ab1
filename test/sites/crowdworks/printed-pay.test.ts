import { describe, expect, it } from 'vitest';
import { printedKind, printedPay } from '../../../src/sites/crowdworks/printed-pay.ts';

/** The forms of 249 real detail pages of 2026-07, and forms that must not be taken for one of them. */
describe('printed amounts', () => {
  it.each([
    ['固定報酬制 300,000円 〜 400,000円', 'fixed'],
    ['固定報酬制250,000円 〜 300,000円', 'fixed'],
    ['固定報酬制 ワーカーと相談する', 'fixed'],
    ['固定報酬制 契約金額はワーカーと相談する', 'fixed'],
    ['固定報酬制 1,100円', 'fixed'],
    ['固定報酬制 〜 5,000円', 'fixed'],
    ['固定報酬制 500,000円 〜', 'fixed'],
    ['時間単価制 2,000円 〜 3,000円', 'hourly'],
    ['時間単価制 1,500円 〜', 'hourly'],
  ])('%s is a known form, %s', (text, kind) => {
    expect(printedPay(text)).toBe(text);
    expect(printedKind(text)).toBe(kind);
  });

  it.each([
    '固定報酬制',
    '固定報酬制 600円 / 記事',
    '固定報酬制 600円（500文字）',
    '固定報酬制 -5円',
    '固定報酬制 5,000円 契約数 3人',
    'タスク 7円',
    'コンペ 6,600円',
    '600円',
    '',
  ])('%s is not', (text) => {
    expect(printedPay(text)).toBeNull();
    expect(printedKind(text)).toBeNull();
  });
});
