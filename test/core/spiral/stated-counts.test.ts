import { describe, expect, it } from 'vitest';
import { pricedPiece, statedCounts } from '../../../src/core/spiral/stated-counts.ts';

describe('statedCounts', () => {
  it('reads numbers of pieces, ranges and what is said of a day or month', () => {
    expect(statedCounts('全部で1,200枚、10〜15本、1日30件')).toEqual([
      { min: 1200, max: 1200, repeated: false, counter: '枚' },
      { min: 10, max: 15, repeated: false, counter: '本' },
      { min: 30, max: 30, repeated: true, counter: '件' },
    ]);
  });
  it('leaves single pieces and other figures alone', () => {
    expect(statedCounts('1枚3円で、3,000円です。')).toEqual([]);
  });
  it('stays small and quick on hostile text', () => {
    expect(statedCounts('9枚'.repeat(100_000)).length).toBe(60);
    expect(statedCounts('9'.repeat(500_000))).toEqual([]);
  });
});

describe('pricedPiece', () => {
  it.each([
    ['報酬は1枚3円です', '1枚3円', '枚'],
    ['1品につき5,500円(税込)', '5,500円', '品'],
    ['報酬:1現場 30,000円×4現場', '30,000円', '現場'],
    ['総額30,000円です', '30,000円', null],
  ])('%s → %s', (text, evidence, piece) => expect(pricedPiece(text, evidence)).toBe(piece));
});
