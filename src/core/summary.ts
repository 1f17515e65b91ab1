import type { Assessment, Signal, SpiralLevel, UnknownReason, Verdict } from './assessment.ts';
import type { Currency } from './listing.ts';
import { isDoubtful } from './spiral/doubtful.ts';

/** The little of an assessment that a badge or a popup row needs; small, since pages have hundreds. */
export interface Summary {
  /** As assessed; `unknown` also where the pay is only a promise (doubtful). */
  readonly verdict: Verdict;
  readonly hourly: { readonly low: number; readonly likely: number; readonly high: number } | null;
  readonly currency: Currency;
  readonly belowFloor: number | null;
  readonly spiral: SpiralLevel;
  readonly spiralScore: number | null;
  readonly unknownBecause: readonly UnknownReason[];
  readonly questions: number;
  /** The signals that speak loudest, scam first; at most three. */
  readonly topSignals: readonly Signal[];
  readonly scam: boolean;
  /** The pay is only a possible scam's promise: its figures stand, but nobody should call them good. */
  readonly doubtful: boolean;
  /** A warning (counted on the toolbar) = spiral high, or a scam signal. */
  readonly warning: boolean;
}

export function summarise(assessment: Assessment): Summary {
  const scam = assessment.signals.filter((signal) => signal.id.startsWith('scam.'));
  const weight = new Map(assessment.spiral.terms.map((term) => [term.id, term.weight]));
  const raising = assessment.signals
    .filter((signal) => !signal.id.startsWith('scam.') && (weight.get(signal.id) ?? 0) > 0)
    .sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0));
  const { hourly } = assessment;
  const doubtful = isDoubtful(assessment.signals);
  return {
    verdict: doubtful ? 'unknown' : assessment.verdict,
    hourly: hourly && { low: hourly.low, likely: hourly.likely, high: hourly.high },
    currency: hourly?.currency ?? assessment.pay.currency,
    belowFloor: assessment.belowFloor,
    spiral: assessment.spiral.level,
    spiralScore: assessment.spiral.score,
    unknownBecause: assessment.unknownBecause,
    questions: assessment.questions.length,
    topSignals: [...scam, ...raising].slice(0, 3),
    scam: scam.length > 0,
    doubtful,
    warning: scam.length > 0 || assessment.spiral.level === 'high',
  };
}
