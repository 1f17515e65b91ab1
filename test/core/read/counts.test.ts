import { describe, expect, it } from 'vitest';
import { readCount } from '../../../src/core/read/counts.ts';

describe('readCount', () => {
  it.each([
    ['13 人', 13],
    ['(募集人数 21人〜)', 21],
    ['発注 1,234', 1234],
    ['１，０００件', 1000],
    ['0 件', 0],
    ['1.2万人', 12000],
    ['4.4', 4],
  ])('%s', (printed, expected) => {
    expect(readCount(printed)).toBe(expected);
  });

  it.each(['', '-', '---', 'なし'])('gives null for %s', (printed) => {
    expect(readCount(printed)).toBeNull();
  });
});
