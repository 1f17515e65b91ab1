import { describe, expect, it } from 'vitest';
import { figureAt } from '../../../src/core/spiral/figures.ts';

describe('figureAt', () => {
  it.each([
    ['3,000円', ['YEN', 'SMALLYEN']],
    ['12,000円', ['YEN']],
    ['30万円', ['YEN', 'TENTHOUSANDS']],
    ['20〜30万', ['YEN', 'TENTHOUSANDS']],
    ['3千円', ['YEN']],
    ['10万人', []],
    ['9名', []],
    ['5〜10名', ['CROWD']],
    ['40 writers', ['CROWD']],
    ['30 native speakers', ['CROWD']],
    ['20本', ['PIECES']],
    ['1本', ['PIECE']],
    ['2本目', ['ORDINAL']],
    ['1.5時間', ['HOURS']],
    ['40 hours', ['HOURS']],
    ['10分の', ['MINUTES']],
    ['3分の1', ['NUMBER']],
    ['1年', ['YEARS']],
    ['5+ years', ['YEARS', 'SOMEYEARS']],
    ['3ヶ月', ['MONTHS']],
    ['20%', ['PERCENT']],
    ['$500', ['DOLLARS']],
    ['$.20', []],
    ['2026', ['NUMBER']],
  ])('%s is %j', (text, kinds) => expect(figureAt(text, 0).kinds).toEqual(kinds));
  it('ends behind the counter', () => {
    expect(figureAt('月3,000円から', 1).end).toBe(7);
    expect(figureAt('5〜10本の記事', 0).end).toBe(5);
  });
  it('looks only a little ahead on a number of a million digits', () => {
    expect(figureAt('9'.repeat(1_000_000), 0).end).toBeLessThan(50);
  });
});
