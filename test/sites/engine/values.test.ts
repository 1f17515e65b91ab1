import { describe, expect, it } from 'vitest';
import {
  count,
  countAfterSlash,
  day,
  dayAfter,
  percent,
  rating,
  wordFor,
} from '../../../src/sites/engine/values.ts';

describe('values of a page', () => {
  it.each([
    ['13 人', 13],
    ['1,588', 1588],
    ['２２件', 22],
    ['0', 0],
    ['(12)', 12],
    ['21人〜', 21],
    ['-', null],
    ['---', null],
    ['', null],
  ])('count of %j is %j', (text, value) => {
    expect(count(text)).toBe(value);
  });

  it.each([
    ['5 / 40 件', 40],
    ['40 件', null],
    ['5 /', null],
  ])('count after the slash of %j is %j', (text, value) => {
    expect(countAfterSlash(text)).toBe(value);
  });

  it.each([
    ['4.9', 4.9],
    ['4.94861', 4.94861],
    ['5', 5],
    ['0', null],
    ['0.0', null],
    ['6', null],
    ['120', null],
    ['なし', null],
  ])('rating of %j is %j: 0 means none yet', (text, value) => {
    expect(rating(text)).toBe(value);
  });

  it.each([
    ['100%', 100],
    ['80 %', 80],
    ['0%', 0],
    ['---', null],
    ['300%', null],
    ['4 / 4', null],
  ])('percent of %j is %j', (text, value) => {
    expect(percent(text)).toBe(value);
  });

  it.each([
    ['2026年07月09日', '2026-07-09'],
    ['2026年5月5日 21:02', '2026-05-05'],
    ['2026/5/5', '2026-05-05'],
    ['2026-05-05T10:00:00+09:00', '2026-05-05'],
    ['9月13日まで', null],
    ['6日と20時間', null],
    ['-', null],
  ])('day of %j is %j', (text, value) => {
    expect(day(text)).toBe(value);
  });

  it.each([
    ['2026-08-30', '9月13日まで', '2026-09-13'],
    ['2026-12-20', '1月4日まで', '2027-01-04'],
    ['2026-09-13', '9月13日', '2026-09-13'],
    [null, '9月13日', null],
    ['2026-09-13', '本日まで', null],
  ])('posted %j, until %j: %j', (posted, text, value) => {
    expect(dayAfter(posted, text)).toBe(value);
  });

  it('knows only the words it was given', () => {
    const read = wordFor({ タスク: 'task' });
    expect([read('タスク'), read('コンペ'), read('constructor'), read('')]).toEqual([
      'task',
      null,
      null,
      null,
    ]);
  });
});
