import { describe, expect, it } from 'vitest';
import { displayWidth, fitWidth, padToWidth } from '../../src/cli/display-width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['記事', 4],
    ['１０円', 6],
    ['ｶﾅ', 2],
    ['e\u0301', 1],
    ['☕', 2],
    ['a\u200Bb', 2],
    ['𠮷', 2],
  ])('%s takes %d columns', (text, width) => expect(displayWidth(text)).toBe(width));
});

describe('fitWidth', () => {
  it('keeps what fits and marks what was cut, never wider than asked', () => {
    expect(fitWidth('記事作成', 8)).toBe('記事作成');
    expect(fitWidth('記事作成', 7)).toBe('記事作…');
    expect(fitWidth('記事作成', 6)).toBe('記事…');
    for (let columns = 1; columns < 9; columns++)
      expect(displayWidth(fitWidth('a記事b作成', columns))).toBeLessThanOrEqual(columns);
  });
});

describe('padToWidth', () => {
  it('fills either side', () => {
    expect(padToWidth('円', 4)).toBe('円  ');
    expect(padToWidth('円', 4, 'left')).toBe('  円');
    expect(padToWidth('円円', 3)).toBe('円円');
  });
});
