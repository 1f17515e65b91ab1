import type { BreakdownLine, Verdict } from '../assessment.ts';
import { YEN_PER_DOLLAR } from '../data/assumptions.ts';
import { formatNumber } from '../format.ts';
import type { Currency, Listing } from '../listing.ts';
import { exactly, type Quantity, spread } from '../quantity.ts';
import type { Settings } from '../settings.ts';
import { breakdownLine, withSource } from './breakdown-line.ts';
import { assumed, originOf } from './own-figures.ts';

/** good < 0.2 ≤ fair < 0.5 ≤ thin < 0.8 ≤ below. */
export function verdictOf(belowFloor: number): Verdict {
  if (belowFloor < 0.2) return 'good';
  if (belowFloor < 0.5) return 'fair';
  return belowFloor < 0.8 ? 'thin' : 'below';
}

/**
 * Share of the prize one entry can count on: one in twenty, or fewer where more entries than that are in already.
 * Few entries so far do not raise it: more will come.
 */
export function winChance(
  { competition }: Listing,
  settings: Settings,
): {
  readonly chance: Quantity;
  readonly line: BreakdownLine;
} {
  const { applicants, openings } = competition;
  const present = applicants === null ? 0 : (applicants + 1) / Math.max(openings ?? 1, 1);
  const usual = assumed(settings, 'entries-per-prize');
  const entries = Math.max(usual.value, present);
  const chance = spread(1 / entries, usual.logSd);
  const crowd = present > usual.value;
  const words = crowd
    ? { ja: `応募${formatNumber(present)}件に1件`, en: `one in ${formatNumber(present)} entries so far` }
    : withSource(usual.source, `提案${entries}件に1件`, `one in ${entries} entries`);
  // A chance is never more than certain.
  const held: Quantity = { ...chance, high: Math.min(chance.high, 1) };
  return {
    chance: held,
    line: breakdownLine('win-chance', held.likely, 'ratio', crowd ? 'board' : originOf(usual.source), words),
  };
}

/** The line that says at what rate another currency was compared with the floor in yen. */
export function exchangeLine(currency: Currency, settings: Settings, rate: number): readonly BreakdownLine[] {
  if (currency === 'JPY') return [];
  const own = settings.yenPerDollar !== null;
  const words = own ? { ja: 'あなたの設定', en: 'your setting' } : withSource(YEN_PER_DOLLAR.source);
  return [breakdownLine('exchange-rate', rate, 'JPY', own ? 'setting' : 'default', words)];
}

export const CERTAIN: Quantity = exactly(1);
