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

/**
 * The minimum wage of a prefecture on an ISO day; prefectures switch on different days.
 * null = the national weighted average, which is taken to switch on 1 October.
 */
export function minimumWage(prefecture: PrefectureId | null, day: string): MinimumWage {
  const rows: readonly Row[] =
    prefecture === null ? NATIONAL_AVERAGES : (BY_PREFECTURE.get(prefecture) ?? NATIONAL_AVERAGES);
  const row = rows.findLast((candidate) => candidate.from <= day);
  const chosen = row ?? rows[0];
  if (!chosen) throw new Error('The table of minimum wages is empty.');
  return {
    yen: chosen.yen,
    from: chosen.from,
    beforeFirst: row === undefined,
    sources: chosen.sources.map((id) => WAGE_SOURCES[id]),
  };
}

function groupByPrefecture(): ReadonlyMap<PrefectureId, readonly Row[]> {
  const grouped = new Map<PrefectureId, Row[]>();
  for (const row of MINIMUM_WAGES) {
    const rows = grouped.get(row.prefecture);
    if (rows) rows.push(row);
    else grouped.set(row.prefecture, [row]);
  }
  return grouped;
}
