import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../src/core/read/normalised-text.ts';
import { compileScanner } from '../../../src/core/spiral/compile-wordings.ts';
import { scanTexts } from '../../../src/core/spiral/scan-text.ts';
import type { TextRule } from '../../../src/core/spiral/text-rule.ts';

function quotes(rule: TextRule, ...texts: string[]): (readonly [quote: string, source: number])[] {
  return scanTexts(compileScanner([rule]), texts.map(normaliseText)).map(({ quote, source }) => [
    quote,
    source,
  ]);
}

const finds = (rule: TextRule, text: string) => quotes(rule, text).length > 0;

describe('wordings', () => {
  it('want their parts in order within a clause', () => {
    const rule = { names: ['商品 購入|買'] };
    expect(finds(rule, '商品を購入する')).toBe(true);
    expect(finds(rule, '購入した商品')).toBe(false);
    expect(finds(rule, '商品の説明、購入の方法')).toBe(false);
    expect(finds(rule, '商品は青い箱に入れてから店で並べて購入')).toBe(false);
  });
  it('reach over commas with .., over sentences with ~, over nothing with +', () => {
    expect(finds({ names: ['商品 .. 購入'] }, '商品の説明、購入の方法')).toBe(true);
    expect(finds({ names: ['商品 .. 購入'] }, '商品の説明。購入の方法')).toBe(false);
    expect(finds({ names: ['商品 ~ 購入'] }, '商品の説明。購入の方法')).toBe(true);
    expect(finds({ names: ['商品 +を購入'] }, '商品を購入')).toBe(true);
    expect(finds({ names: ['商品 +を購入'] }, '商品、を購入')).toBe(false);
  });
  it('do not count near what guards them', () => {
    const rule = { names: ['商品 購入 !ページ'] };
    expect(finds(rule, '商品を購入して発送')).toBe(true);
    expect(finds(rule, '商品購入ページの改善')).toBe(false);
    expect(finds(rule, '商品を購入。ページの改善')).toBe(true);
  });
  it('take kinds of figures and parts by their names', () => {
    expect(finds({ names: ['PAY SMALLYEN'] }, '報酬は500円です')).toBe(true);
    expect(finds({ names: ['PAY SMALLYEN'] }, '報酬は50,000円です')).toBe(false);
    expect(() => compileScanner([{ names: ['NOBODY'] }])).toThrow('NOBODY');
  });
  it('take words in Latin letters whole, unless a star says otherwise', () => {
    expect(finds({ names: ['rate'] }, 'the rates')).toBe(false);
    expect(finds({ names: ['rate*'] }, 'the rates')).toBe(true);
    expect(finds({ names: ['rate'] }, 'separate')).toBe(false);
    expect(finds({ names: ['your_rate'] }, 'Your rate.')).toBe(true);
  });
  it('see no word behind a sign that turns it round', () => {
    expect(finds({ names: ['経験'] }, '未経験')).toBe(false);
    expect(finds({ names: ['採用'] }, '不採用')).toBe(false);
  });
  it('name things a clause can deny, or say what only its own denial takes back', () => {
    expect(finds({ names: ['教材'] }, '教材の購入は不要です')).toBe(false);
    expect(finds({ says: ['教材'] }, '教材を見るので電話は不要です')).toBe(true);
  });
});

describe('findings', () => {
  it('say whose words they are, the first text first, one of each rule', () => {
    const rule = { names: ['登録料'] };
    expect(quotes(rule, '題名', '登録料が必要です。')).toEqual([['登録料が必要です', 1]]);
    expect(quotes(rule, '登録料あり', '登録料が必要です。')).toEqual([['登録料あり', 0]]);
  });
  it('never reach from one text into the next', () => {
    expect(quotes({ names: ['商品 ~ 購入'] }, '商品の説明', '')).toEqual([]);
    expect(quotes({ names: ['商品 .. 購入'] }, '商品', '購入')).toEqual([]);
  });
  it('go on over the line below where the words are a heading', () => {
    expect(quotes({ says: ['業務内容'], heading: true }, '【業務内容】\n商品ページの更新')).toEqual([
      ['業務内容】\n商品ページの更新', 0],
    ]);
  });
});
