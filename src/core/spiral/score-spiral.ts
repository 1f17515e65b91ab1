import type { Signal, Spiral, SpiralLevel, SpiralTerm } from '../assessment.ts';
import { multiply, probabilityBelow, type Quantity, spread } from '../quantity.ts';
import { isDoubtful } from './doubtful.ts';
import type { GrowthStep } from './growth-rung.ts';
import type { SignalId } from './signal-id.ts';
import {
  BASE_WEIGHT,
  BOARD_VERDICTS,
  FAR_BELOW,
  FAR_BELOW_WEIGHT,
  FLOOR_EDGE,
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
 * `share` = the hourly value as a share of the floor, null where it is unknown.
 * Words alone never make it high: that takes a low or unknown price, or a scam signal about contact or money.
 * Where a signal makes the pay only a promise (doubtful.ts), neither that pay nor the kind of work lowers the risk; what
 * pay by results comes to per hour is a hope, so it counts as unknown. A signal that moved the step of growth is counted
 * with that step, not once more.
 * `unknown` with a null score only when price, scope and growth are unknowable and no signal speaks.
 */
export function scoreSpiral(
  signals: readonly Signal[],
  { rung, movedBy }: GrowthStep,
  share: Quantity | null,
  tags: readonly string[] = [],
): Spiral {
  const speaks = signals.some(({ id }) => SIGNAL_WEIGHTS[id] !== 0);
  if (share === null && rung === null && !speaks) return { level: 'unknown', score: null, terms: [] };
  const doubtful = isDoubtful(signals);
  const has = (wanted: SignalId) => signals.some(({ id }) => id === wanted);
  const byResults = has('pay.performance-only');
  const known = byResults ? null : share;
  const terms = [
    priceTerm(known, doubtful),
    ...(known === null || has('competition.contest') ? [] : farBelowTerm(known.likely)),
    ...boardTerm(tags),
    ...rungTerm(rung, doubtful || byResults),
    ...signalTerms(signals.filter(({ id }) => !movedBy.has(id))),
  ];
  const sum = terms.reduce((total, term) => total + term.weight, BASE_WEIGHT);
  return {
    level: levelOf(sum, mayBeHigh(signals, known)),
    score: Math.round(100 / (1 + Math.exp(-sum))),
    terms,
  };
}

/** P(below the floor), the floor having a soft edge: a little below it is no trap, a little above no way out. */
function priceTerm(share: Quantity | null, doubtful: boolean): SpiralTerm {
  if (doubtful && !isLow(share)) return { id: 'price.doubtful', weight: PRICE_UNKNOWN_WEIGHT };
  if (share === null) return { id: 'price.unknown', weight: PRICE_UNKNOWN_WEIGHT };
  const below = probabilityBelow(multiply(share, spread(1, FLOOR_EDGE)), 1);
  const weight = round(PRICE_WEIGHT * (2 * below - 1));
  return { id: weight > 0 ? 'price.below-floor' : 'price.above-floor', weight };
}

/** How far below the floor the likely pay lies: half of it is worse than a little less. */
function farBelowTerm(share: number): SpiralTerm[] {
  const weight = round(FAR_BELOW_WEIGHT * Math.min(2, Math.log2(FAR_BELOW / share)));
  return weight > 0 ? [{ id: 'price.far-below-floor', weight }] : [];
}

function boardTerm(tags: readonly string[]): SpiralTerm[] {
  const verdict = BOARD_VERDICTS.find(({ tag }) => tags.some((name) => name.includes(tag)));
  return verdict === undefined ? [] : [{ id: verdict.term, weight: verdict.weight }];
}

/** What the kind of work teaches is no credit where the pay is only a promise or hangs on the sale. */
function rungTerm(rung: GrowthStep['rung'], uncertain: boolean): SpiralTerm[] {
  if (rung === null || (uncertain && RUNG_WEIGHTS[rung] < 0)) return [];
  return [{ id: `growth.rung-${rung}`, weight: RUNG_WEIGHTS[rung] }];
}

function signalTerms(signals: readonly Signal[]): SpiralTerm[] {
  const terms = signals
    .map(({ id }) => ({ id, weight: SIGNAL_WEIGHTS[id] }))
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

function mayBeHigh(signals: readonly Signal[], share: Quantity | null): boolean {
  return share === null || isLow(share) || signals.some(({ id }) => id.startsWith('scam.'));
}

/** More likely below the floor than above it. */
function isLow(share: Quantity | null): boolean {
  return share !== null && probabilityBelow(share, 1) >= 0.5;
}

function levelOf(sum: number, mayBeHigh: boolean): SpiralLevel {
  if (sum >= HIGH_FROM && mayBeHigh) return 'high';
  return sum >= WATCH_FROM ? 'watch' : 'low';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
