import type { Signal, Spiral, SpiralLevel, SpiralTerm } from '../assessment.ts';
import type { Estimate } from '../estimate/estimate.ts';
import type { GrowthRung } from '../work-type/work-type.ts';
import { isDoubtful } from './doubtful.ts';
import type { SignalId } from './signal-id.ts';
import {
  BASE_WEIGHT,
  BOARD_VERDICTS,
  FAR_BELOW,
  FAR_BELOW_WEIGHT,
  GROUP_CAP,
  HIGH_FROM,
  PRICE_UNKNOWN_WEIGHT,
  PRICE_WEIGHT,
  RUNG_WEIGHTS,
  SCAM_CAP,
  SIGNAL_WEIGHTS,
  WATCH_FROM,
} from './weights.ts';

/**
 * The low-rate-spiral risk: an additive log-odds score of documented weights (weights.ts), 0–100, with its terms.
 * Words alone never make it high: that takes a low or unknown price, or a scam signal about contact or money.
 * Where a signal makes the pay only a promise (doubtful.ts), neither that pay nor the kind of work lowers the risk; what
 * pay by results comes to per hour is a hope, so it counts as unknown.
 * `unknown` with a null score only when price, scope and growth are unknowable and no signal speaks.
 */
export function scoreSpiral(
  signals: readonly Signal[],
  rung: GrowthRung | null,
  estimate: Pick<Estimate, 'belowFloor'> & Partial<Pick<Estimate, 'hourly' | 'floor'>>,
  tags: readonly string[] = [],
): Spiral {
  const speaks = signals.some(({ id }) => SIGNAL_WEIGHTS[id].weight !== 0);
  if (estimate.belowFloor === null && rung === null && !speaks)
    return { level: 'unknown', score: null, terms: [] };
  const doubtful = isDoubtful(signals);
  const has = (wanted: SignalId) => signals.some(({ id }) => id === wanted);
  const byResults = has('pay.performance-only');
  const belowFloor = byResults ? null : estimate.belowFloor;
  const terms = [
    priceTerm(belowFloor, doubtful),
    ...(byResults || has('competition.contest') ? [] : farBelowTerm(estimate)),
    ...boardTerm(tags),
    ...rungTerm(rung, doubtful || byResults),
    ...signalTerms(signals),
  ];
  const sum = terms.reduce((total, term) => total + term.weight, BASE_WEIGHT);
  return {
    level: levelOf(sum, mayBeHigh(signals, belowFloor)),
    score: Math.round(100 / (1 + Math.exp(-sum))),
    terms,
  };
}

function priceTerm(belowFloor: number | null, doubtful: boolean): SpiralTerm {
  if (doubtful && (belowFloor === null || belowFloor < 0.5))
    return { id: 'price.doubtful', weight: PRICE_UNKNOWN_WEIGHT };
  if (belowFloor === null) return { id: 'price.unknown', weight: PRICE_UNKNOWN_WEIGHT };
  const weight = round(PRICE_WEIGHT * (2 * belowFloor - 1));
  return { id: weight > 0 ? 'price.below-floor' : 'price.above-floor', weight };
}

/** How far below the floor the likely pay lies, where both are in the same money: half of it is worse than a little less. */
function farBelowTerm({ hourly, floor }: Partial<Pick<Estimate, 'hourly' | 'floor'>>): SpiralTerm[] {
  if (!hourly || !floor || hourly.currency !== floor.currency || hourly.likely <= 0) return [];
  const halvings = Math.log2((FAR_BELOW * floor.amount) / hourly.likely);
  const weight = round(FAR_BELOW_WEIGHT * Math.min(2, halvings));
  return weight > 0 ? [{ id: 'price.far-below-floor', weight }] : [];
}

function boardTerm(tags: readonly string[]): SpiralTerm[] {
  const verdict = BOARD_VERDICTS.find(({ tag }) => tags.some((name) => name.includes(tag)));
  return verdict === undefined ? [] : [{ id: verdict.term, weight: verdict.weight }];
}

/** What the kind of work teaches is no credit where the pay is only a promise or hangs on the sale. */
function rungTerm(rung: GrowthRung | null, uncertain: boolean): SpiralTerm[] {
  if (rung === null || (uncertain && RUNG_WEIGHTS[rung].weight < 0)) return [];
  return [{ id: `growth.rung-${rung}`, weight: RUNG_WEIGHTS[rung].weight }];
}

function signalTerms(signals: readonly Signal[]): SpiralTerm[] {
  const terms = signals
    .map(({ id }) => ({ id, weight: SIGNAL_WEIGHTS[id].weight }))
    .filter(({ weight }) => weight !== 0);
  const sums = new Map<string, number>();
  for (const { id, weight } of terms)
    if (weight > 0) sums.set(groupOf(id), (sums.get(groupOf(id)) ?? 0) + weight);
  return terms.map(({ id, weight }) => {
    const sum = sums.get(groupOf(id)) ?? 0;
    const cap = groupOf(id) === 'scam' ? SCAM_CAP : GROUP_CAP;
    return { id, weight: weight > 0 && sum > cap ? round((weight * cap) / sum) : weight };
  });
}

function groupOf(id: SignalId): string {
  return id.slice(0, id.indexOf('.'));
}

function mayBeHigh(signals: readonly Signal[], belowFloor: number | null): boolean {
  return belowFloor === null || belowFloor >= 0.5 || signals.some(({ id }) => id.startsWith('scam.'));
}

function levelOf(sum: number, mayBeHigh: boolean): SpiralLevel {
  if (sum >= HIGH_FROM && mayBeHigh) return 'high';
  return sum >= WATCH_FROM ? 'watch' : 'low';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
