import { describe, expect, it } from 'vitest';
import { MINIMUM_WAGES, NATIONAL_AVERAGES } from '../../../src/core/data/minimum-wages.ts';
import { PREFECTURES } from '../../../src/core/data/prefecture.ts';
import { minimumWage } from '../../../src/core/estimate/minimum-wage.ts';

describe('minimum wage', () => {
  it.each([
    ['tokyo', '2026-09-30', 1226],
    ['tokyo', '2026-10-01', 1280],
    ['okinawa', '2026-11-22', 1023],
    ['okinawa', '2026-12-01', 1023],
    ['okinawa', '2026-12-02', 1086],
    ['iwate', '2026-11-30', 1031],
    ['iwate', '2026-12-01', 1090],
    ['akita', '2026-03-30', 951],
    ['akita', '2026-03-31', 1031],
    ['nagano', '2025-12-01', 1061],
    ['kyoto', '2026-11-16', 1180],
    [null, '2026-09-30', 1121],
    [null, '2026-10-01', 1177],
    [null, '2030-01-01', 1177],
  ] as const)('%s on %s is %d yen', (prefecture, day, yen) => {
    expect(minimumWage(prefecture, day)).toMatchObject({ yen, beforeFirst: false });
  });

  it('says so when the day lies before the first row', () => {
    expect(minimumWage('tokyo', '2020-01-01')).toMatchObject({
      yen: 1163,
      from: '2024-10-01',
      beforeFirst: true,
    });
    expect(minimumWage(null, '2020-01-01')).toMatchObject({ yen: 1055, beforeFirst: true });
  });

  it('has three rising rows for every prefecture, each with a source', () => {
    for (const { id } of PREFECTURES) {
      const rows = MINIMUM_WAGES.filter((row) => row.prefecture === id);
      expect(rows.map((row) => row.from.slice(0, 4))).toHaveLength(3);
      expect(rows.map((row) => row.yen)).toEqual(rows.map((row) => row.yen).sort((a, b) => a - b));
      expect(rows.map((row) => row.from)).toEqual(rows.map((row) => row.from).sort());
      for (const row of rows) expect(row.sources.length).toBeGreaterThan(0);
    }
  });

  // The ranges the ministry published for each year: lowest and highest prefecture, raise of FY2026.
  it.each([
    ['2024', 951, 1163],
    ['2025', 1023, 1226],
    ['2026', 1085, 1280],
  ])('FY%s lies between %d and %d yen', (year, lowest, highest) => {
    const start = `${year}-10-01`;
    const end = `${Number(year) + 1}-10-01`;
    const yen = MINIMUM_WAGES.filter((row) => row.from >= start && row.from < end).map((row) => row.yen);
    expect(yen).toHaveLength(47);
    expect([Math.min(...yen), Math.max(...yen)]).toEqual([lowest, highest]);
    const average = NATIONAL_AVERAGES.find((row) => row.from === start)?.yen ?? 0;
    expect(average).toBeGreaterThan(lowest);
    expect(average).toBeLessThan(highest);
  });

  it('was raised by 54 to 65 yen in FY2026', () => {
    for (const { id } of PREFECTURES) {
      const raise = minimumWage(id, '2027-01-01').yen - minimumWage(id, '2026-09-30').yen;
      expect(raise).toBeGreaterThanOrEqual(54);
      expect(raise).toBeLessThanOrEqual(65);
    }
  });
});
