import { describe, expect, it } from 'vitest';
import { isDenied } from '../../../src/core/spiral/denial.ts';

function denied(text: string, words: string, denial: 'clause' | 'direct' = 'clause'): boolean {
  const start = text.indexOf(words);
  return isDenied(text, start, start + words.length, denial);
}

describe('isDenied', () => {
  it.each([
    ['lineでのやり取りはありません。', 'line'],
    ['line、電話、個人メールなどは一切ありません。', 'line'],
    ['教材の購入は不要です', '教材の購入'],
    ['「教材の購入」ような案件ではございません。', '教材の購入'],
    ['【禁止事項】\n・虚偽の申告\n・教材の購入\n', '教材の購入'],
    ['ng：教材の購入', '教材の購入'],
    ['there is no registration fee', 'registration fee'],
    ['telegram is not allowed here', 'telegram'],
    ['教材の購入を勧めること、外部へ案内することはかたく禁じます。', '教材の購入'],
    ['q. 教材の購入が必要ですか\na. いいえ、必要ありません。', '教材の購入'],
    ['q1: 時給が上がりますか?\na1: 今のところ予定はございません。', '時給が上が'],
    ['q: 教材の購入はありますか → ないです', '教材の購入'],
  ])('is denied: %s', (text, words) => expect(denied(text, words)).toBe(true));
  it.each([
    ['lineでやり取りします。質問はありません。', 'line'],
    ['lineでやり取りできない方はご遠慮ください。', 'line'],
    ['line以外での連絡は禁止です。', 'line'],
    ['教材の購入が必要です、ノルマはありません。', '教材の購入'],
    ['【禁止事項】\n・虚偽の申告\n\n【流れ】\n・教材の購入\n', '教材の購入'],
    ['we pay well. no calls. registration fee 5 dollars', 'registration fee'],
    ['教材費は10,000円です', '教材費'],
    ['q. 教材の購入が必要ですか\na. はい、後払いはできません。', '教材の購入'],
    ['q. 未経験okですか\na. 問題ありません。', '未経験ok'],
    ['q. 教材の購入は\na. 初日にお願いします。', '教材の購入'],
  ])('holds: %s', (text, words) => expect(denied(text, words)).toBe(false));
  it('lets a statement stand beside the denial of something else', () => {
    expect(denied('未経験okでノルマなし', '未経験ok', 'direct')).toBe(false);
    expect(denied('未経験okなので難しい仕事ではありません', '未経験ok', 'direct')).toBe(false);
    expect(denied('未経験okの案件ではありません', '未経験ok', 'direct')).toBe(true);
    expect(denied('スキル不要！経験がない方も', 'スキル不要', 'direct')).toBe(false);
  });
});
