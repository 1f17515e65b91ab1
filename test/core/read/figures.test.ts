import { describe, expect, it } from 'vitest';
import { scanFigures } from '../../../src/core/read/figures.ts';

function figuresOf(text: string): string[] {
  return scanFigures(text.normalize('NFKC'))
    .filter(({ min, max }) => min !== null || max !== null)
    .map(({ min, max, unit }) => (min === max ? `${min} ${unit}` : `${min ?? ''}..${max ?? ''} ${unit}`));
}

describe('scanFigures', () => {
  it.each([
    ['5,000円  〜  10,000円', '5000..10000 JPY'],
    ['１，５００円', '1500 JPY'],
    ['1,000 ~ 5,000 円 / 固定', '1000..5000 JPY'],
    ['〜 5,000円', '..5000 JPY'],
    ['2,000円〜', '2000.. JPY'],
    ['500円から1,000円', '500..1000 JPY'],
    ['1,500円(税込)~2,000円(税込)', '1500..2000 JPY'],
    ['55,000円（税込）〜', '55000.. JPY'],
    ['5〜10万円', '50000..100000 JPY'],
    ['5万〜20万円', '50000..200000 JPY'],
    ['750000 -120万円', '750000..1200000 JPY'],
    ['2.5万円', '25000 JPY'],
    ['1万5千円', '15000 JPY'],
    ['2万5,000円', '25000 JPY'],
    ['5千円未満', '..5000 JPY'],
    ['3万円以内', '..30000 JPY'],
    ['¥ 50万 〜 60万', '500000..600000 JPY'],
    ['￥２，５００', '2500 JPY'],
    ['月50万', '500000 JPY'],
    ['$25.00 - $35.00', '25..35 USD'],
    ['$30 - $50 AUD', '30..50 AUD'],
    ['$30 AUD', '30 AUD'],
    ['A$30', '30 AUD'],
    ['CA$ 30 – CA$ 50', '30..50 CAD'],
    ['A$30 - $50', '30..50 AUD'],
    ['US$30 - US$50', '30..50 USD'],
    ['€200 - €300', '200..300 EUR'],
    ['NZ$30', '30 other'],
    ['$30 - $50 NZD', '30..50 other'],
    ['$600 SGD', '600 other'],
    ['$2.5k-$5k', '2500..5000 USD'],
    ['30+ hrs/week', '30.. hour'],
    ['about 10 minutes', '10 minute'],
    ['140時間 ~ 180時間', '140..180 hour'],
    ['30分〜1時間', '0.5..1 hour'],
    ['文字数：1000〜1500', '1000..1500 character'],
    ['最大20作品まで', '..20 item'],
    ['100文字以上', '100.. character'],
    ['**3,000円**', '3000 JPY'],
    ['3本の動画', '3 hon'],
    ['2万件', '20000 case'],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual([expected]);
  });

  it.each([
    ['masked amounts', '◯万円 ●円 ***円 5◯,000円 ◯,000円'],
    ['clock times', '9:00〜18:00'],
    ['dates', '9月13日まで'],
    ['names and addresses', 'https://example.com/p/TNc4Hs h9 R18作品 utm_5件'],
    ['ranges that run backwards', '1〜0円'],
    ['negative sums', '−5円'],
    ['sizes of an audience', '10万再生 3万フォロワー'],
    ['runs too long to be a number', `${'9'.repeat(30)}円`],
  ])('leaves out %s', (_what, text) => {
    expect(figuresOf(text).filter((figure) => !figure.endsWith('other'))).toEqual([]);
  });

  it('gives the place of each figure', () => {
    const text = '報酬は1本3,500円です';
    expect(scanFigures(text).map(({ start, end }) => text.slice(start, end))).toEqual(['1本', '3,500円']);
  });
});
