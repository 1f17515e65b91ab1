import type { ContractFinding, CounterOffer, Question, Signal, Spiral } from '../assessment.ts';
import { checkContract } from '../contract/check-contract.ts';
import { counterOffer } from '../contract/counter-offer.ts';
import { questionsFor } from '../contract/questions.ts';
import type { Estimate } from '../estimate/estimate.ts';
import { yenPer } from '../estimate/floor.ts';
import type { Listing } from '../listing.ts';
import { type Quantity, scale } from '../quantity.ts';
import type { ListingText } from '../read/listing-text.ts';
import type { Reading } from '../reading.ts';
import type { Settings } from '../settings.ts';
import type { GrowthRung } from '../work-type/work-type.ts';
import { findSignals } from './find-signals.ts';
import { growthStep } from './growth-rung.ts';
import { findWords } from './listing-words.ts';
import { scoreSpiral } from './score-spiral.ts';

/** The judging half of an assessment. */
export interface Judgement {
  readonly growthRung: GrowthRung | null;
  readonly signals: readonly Signal[];
  readonly spiral: Spiral;
  readonly contract: readonly ContractFinding[];
  readonly questions: readonly Question[];
  readonly counterOffer: CounterOffer | null;
}

export interface JudgementInput {
  readonly listing: Listing;
  readonly text: ListingText;
  readonly reading: Reading;
  readonly estimate: Estimate;
  readonly settings: Settings;
}

/** Signals with verbatim quotes, the spiral score with its terms, the contract check, questions and counter-offer. */
export function judge(input: JudgementInput): Judgement {
  const { listing, text, reading, estimate, settings } = input;
  const context = { listing, text, words: findWords(text), reading, estimate };
  const signals = findSignals(context, settings.disabledSignals);
  const step = growthStep(reading.workType, new Set(signals.map(({ id }) => id)));
  const contract = checkContract(context, signals);
  return {
    growthRung: step.rung,
    signals,
    spiral: scoreSpiral(signals, step, shareOfFloor(estimate, settings), listing.tags),
    contract,
    questions: questionsFor(estimate, contract),
    counterOffer: counterOffer(listing, reading, estimate, settings),
  };
}

/** The hourly value that is shown as a share of the floor, in one money; null where either is unknown. */
function shareOfFloor({ hourly, floor }: Estimate, settings: Settings): Quantity | null {
  const rate = hourly && yenPer(hourly.currency, settings);
  if (!hourly || !rate || !(hourly.low > 0)) return null;
  return scale(hourly, rate / Math.max(floor.amount, 1));
}
