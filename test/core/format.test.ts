import { describe, expect, it } from 'vitest';
import {
  formatHourly,
  formatHours,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRange,
} from '../../src/core/format.ts';

describe('format', () => {
  it.each([
    [1283, 'JPY', 'ja', '約¥1,300/時'],
    [1283, 'JPY', 'en', '~¥1,300/h'],
    [88.4, 'JPY', 'ja', '約¥88/時'],
    [4.27, 'USD', 'en', '~$4.3/h'],
    [0.43, 'USD', 'en', '~$0.43/h'],
    [1_234_567, 'JPY', 'en', '~¥1,200,000/h'],
    [9.96, 'JPY', 'en', '~¥10/h'],
    [Number.NaN, 'JPY', 'ja', '–'],
  ] as const)('hourly %d %s in %s is %s', (value, currency, language, text) => {
    expect(formatHourly(value, currency, language)).toBe(text);
  });

  it.each([
    [903, 2140, 'JPY', '¥900–2,100'],
    [1290, 1310, 'JPY', '¥1,300'],
    [3.11, 4.9, 'USD', '$3.1–4.9'],
    [Number.NaN, 5, 'JPY', '–'],
  ] as const)('range %d to %d %s is %s', (low, high, currency, text) => {
    expect(formatRange(low, high, currency)).toBe(text);
  });

  it.each([
    [1234, 'JPY', '¥1,234'],
    [1234567, 'JPY', '¥1,234,567'],
    [-550, 'JPY', '−¥550'],
    [0.8, 'JPY', '¥0.8'],
    [17_320.508, 'JPY', '¥17,321'],
    [12.5, 'USD', '$12.50'],
    [1234.5, 'USD', '$1,234.50'],
    [0, 'JPY', '¥0'],
  ] as const)('money %d %s is %s', (value, currency, text) => {
    expect(formatMoney(value, currency)).toBe(text);
  });

  it.each([
    [0.0011, 'ja', '4秒'],
    [0.05, 'ja', '3分'],
    [0.75, 'en', '45 min'],
    [0.995, 'en', '1 h'],
    [1.52, 'ja', '1.5時間'],
    [160.4, 'en', '160 h'],
  ] as const)('%d hours in %s is %s', (hours, language, text) => {
    expect(formatHours(hours, language)).toBe(text);
  });

  it('percent never rounds a doubt away', () => {
    expect(formatPercent(0.42)).toBe('42%');
    expect(formatPercent(0.001)).toBe('<1%');
    expect(formatPercent(0.999)).toBe('>99%');
    expect(formatPercent(0)).toBe('0%');
    expect(formatPercent(1)).toBe('100%');
  });

  it('plain numbers keep three significant digits', () => {
    expect(formatNumber(10.909)).toBe('10.9');
    expect(formatNumber(123_456)).toBe('123,000');
    expect(formatNumber(0.05882)).toBe('0.0588');
    expect(formatNumber(-1500)).toBe('−1,500');
  });
});
