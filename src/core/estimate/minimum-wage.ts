import { MINIMUM_WAGES, NATIONAL_AVERAGES, WAGE_SOURCES, type WageSourceId } from '../data/minimum-wages.ts';
import type { PrefectureId } from '../data/prefecture.ts';

interface Row {
  readonly from: string;
  readonly yen: number;
  readonly sources: readonly WageSourceId[];
}

export interface MinimumWage {
  readonly yen: number;
  /** ISO day from which it holds. */
  readonly from: string;
  /** True when the day lies before the first row known: `yen` is then the earliest known, not the wage of that day. */
  readonly beforeFirst: boolean;
  /** Addresses of the publications. */
  readonly sources: readonly string[];
}

const BY_PREFECTURE = groupByPrefecture();
const NATIONAL = NATIONAL_AVERAGES.map(wageOf);

/**
 * The minimum wage of a prefecture on an ISO day; prefectures switch on different days.
 * null = the national weighted average, which is taken to switch on 1 October.
 */
export function minimumWage(prefecture: PrefectureId | null, day: string): MinimumWage {
  const rows = (prefecture === null ? null : BY_PREFECTURE.get(prefecture)) ?? NATIONAL;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row && row.from <= day) return row;
  }
  const [first] = rows;
  if (!first) throw new Error('The table of minimum wages is empty.');
  return { ...first, beforeFirst: true };
}

function wageOf({ yen, from, sources }: Row): MinimumWage {
  return { yen, from, beforeFirst: false, sources: sources.map((id) => WAGE_SOURCES[id]) };
}

function groupByPrefecture(): ReadonlyMap<PrefectureId, readonly MinimumWage[]> {
  const grouped = new Map<PrefectureId, MinimumWage[]>();
  for (const row of MINIMUM_WAGES) {
    const rows = grouped.get(row.prefecture);
    if (rows) rows.push(wageOf(row));
    else grouped.set(row.prefecture, [wageOf(row)]);
  }
  return grouped;
}
