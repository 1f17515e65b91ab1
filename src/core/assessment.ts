import type { Currency, StructuredPay } from './listing.ts';
import type { Quantity } from './quantity.ts';
import type { Pay, StatedHours, Volume } from './reading.ts';
import type { SignalId } from './spiral/signal-id.ts';
import type { GrowthRung, WorkType } from './work-type/work-type.ts';

/** Everything the product says about one listing. The command line prints exactly this (docs: README, "Command line"). */
export interface Assessment {
  readonly site: string;
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly structured: StructuredPay | null;
  readonly pay: Omit<Pay, 'taxIncluded'>;
  readonly volume: readonly Volume[];
  readonly statedHours: StatedHours | null;
  readonly workType: WorkType;
  readonly workTypeConfidence: number;
  readonly growthRung: GrowthRung | null;
  readonly hours: Hours | null;
  readonly unpaid: Quantity | null;
  readonly net: Net | null;
  readonly hourly: HourlyValue | null;
  readonly breakdown: readonly BreakdownLine[];
  readonly floor: Floor;
  /** Probability that the hourly value is below the floor, 0..1; null = cannot tell. */
  readonly belowFloor: number | null;
  readonly verdict: Verdict;
  readonly unknownBecause: readonly UnknownReason[];
  readonly signals: readonly Signal[];
  readonly spiral: Spiral;
  readonly contract: readonly ContractFinding[];
  readonly questions: readonly Question[];
  readonly counterOffer: CounterOffer | null;
}

export type HoursFor = 'unit' | 'job' | 'hour' | 'day' | 'week' | 'month';
export type HoursBasis = 'stated' | 'board' | 'history' | 'volume' | 'typical' | 'settlement';

/** Production hours of what ONE payment buys, checking and revisions included. */
export interface Hours extends Quantity {
  readonly for: HoursFor;
  readonly basis: HoursBasis;
}

/** Money in main units of `currency`, for one payment. `transferFee` is shown apart and not subtracted. */
export interface Net extends Quantity {
  readonly currency: Currency;
  readonly fee: number;
  readonly withheld: number;
  readonly transferFee: number;
}

export interface HourlyValue extends Quantity {
  readonly currency: Currency;
}

export type BreakdownSource = 'listing' | 'board' | 'history' | 'default' | 'setting';

/** What a line of the breakdown is about; the panel words it in the user's language. */
export type BreakdownLineId =
  | 'work-type'
  | 'gross'
  | 'tax'
  | 'fee'
  | 'withheld'
  | 'transfer-fee'
  | 'win-chance'
  | 'net'
  | 'exchange-rate'
  | 'production'
  | 'checking'
  | 'ai-saving'
  | 'revisions'
  | 'hours'
  | 'communication'
  | 'applying'
  | 'unpaid-share'
  | 'unpaid'
  | 'contract-units';

export interface BreakdownLine {
  readonly line: BreakdownLineId;
  /** Likely value, in `unit`. */
  readonly amount: number | null;
  /** A currency code, `hour`, `ratio`, `unit`. */
  readonly unit: string;
  readonly source: BreakdownSource;
  /** Plain words in Japanese: the quote, the rate, or the default figure with its source and standing. */
  readonly detail: string;
  /** The same in English; quotes stay verbatim in both. */
  readonly detailEn: string;
}

export type FloorSource = 'setting' | 'work-type' | 'site' | 'prefecture' | 'national';

export interface Floor {
  readonly amount: number;
  readonly currency: Currency;
  readonly source: FloorSource;
}

/** P(hourly < floor): good < 0.2 ≤ fair < 0.5 ≤ thin < 0.8 ≤ below. */
export type Verdict = 'good' | 'fair' | 'thin' | 'below' | 'unknown';

export type UnknownReason =
  | 'no-pay'
  | 'pay-on-performance'
  | 'no-scope'
  | 'unknown-currency'
  | 'contradiction'
  | 'unreadable';

export type SignalField = 'title' | 'description' | 'pay' | 'tag' | 'client' | 'competition';

export interface Signal {
  readonly id: SignalId;
  /** Verbatim; '' for a signal that comes from numbers. */
  readonly quote: string;
  readonly field: SignalField;
}

export type SpiralLevel = 'low' | 'watch' | 'high' | 'unknown';

export interface SpiralTerm {
  /** A signal id, `price.*`, `growth.*` or another documented term. */
  readonly id: string;
  /** Log-odds added; negative lowers the risk. */
  readonly weight: number;
}

export interface Spiral {
  readonly level: SpiralLevel;
  readonly score: number | null;
  readonly terms: readonly SpiralTerm[];
}

export type ContractItem =
  | 'type'
  | 'scope'
  | 'pay'
  | 'expenses'
  | 'hours'
  | 'settlement'
  | 'payment-date'
  | 'term'
  | 'damages'
  | 'adverse-clauses'
  | 'client-identity'
  | 'delivery-date'
  | 'inspection';

export interface ContractFinding {
  readonly item: ContractItem;
  readonly state: 'stated' | 'adverse' | 'absent';
  readonly quote: string;
}

export interface Question {
  readonly about: string;
  readonly ja: string;
  readonly en: string;
}

/** Gross price in the gig's own unit at which the hourly value reaches the floor with 50 % and 80 % confidence. */
export interface CounterOffer {
  readonly at50: number;
  readonly at80: number;
  readonly currency: Currency;
  readonly unit: string;
}
