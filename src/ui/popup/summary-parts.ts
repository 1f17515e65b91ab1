import type { Verdict } from '../../core/assessment.ts';
import { formatMoney } from '../../core/format.ts';
import type { Language } from '../../core/settings.ts';

/** This page in one line, in its parts: "30 listings · 12 below your ¥1,280 · 3 unknown". `floor` in yen per hour. */
export function summaryParts(
  counts: Readonly<Record<Verdict, number>>,
  floor: number,
  language: Language,
): readonly string[] {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const amount = formatMoney(floor, 'JPY');
  return language === 'ja'
    ? [`${all}件`, `下限 ${amount} を下回る見込み ${counts.below}件`, `不明 ${counts.unknown}件`]
    : [
        `${all} ${all === 1 ? 'listing' : 'listings'}`,
        `${counts.below} below your ${amount}`,
        `${counts.unknown} unknown`,
      ];
}
