import type { NormalisedText } from '../read/normalised-text.ts';

/** What a monthly contract with a settlement range (精算幅) really pays. Amounts in main units. */
export interface Settlement {
  /** Hourly value at the lower and at the upper end of the range, fractions dropped. */
  readonly atLower: number;
  readonly atUpper: number;
  /** Deducted for each hour below the range, added for each above; fractions dropped. */
  readonly deduction: number;
  readonly excess: number;
}

export interface SettlementTerms {
  readonly monthly: number;
  readonly lowerHours: number;
  readonly upperHours: number;
  /** Stated rates; null = the usual ones (monthly ÷ lower hours, monthly ÷ upper hours: 上下割). */
  readonly deduction: number | null;
  readonly excess: number | null;
}

/**
 * Hourly values and rates of a settlement range: 600,000 a month for 140 to 180 h pays 4,285 an hour at 140 h and
 * 3,333 at 180 h. Null for a range that is no range (hours not positive or lower above upper).
 */
export function settlement(terms: SettlementTerms): Settlement | null {
  const { monthly, lowerHours, upperHours } = terms;
  if (!(monthly > 0 && lowerHours > 0 && upperHours >= lowerHours)) return null;
  return {
    atLower: Math.floor(monthly / lowerHours),
    atUpper: Math.floor(monthly / upperHours),
    deduction: terms.deduction ?? Math.floor(monthly / lowerHours),
    excess: terms.excess ?? Math.floor(monthly / upperHours),
  };
}

const RATE = '[^。\\n\\d]{0,12}?([\\d,]{3,7})円';
const DEDUCTION = new RegExp(`控除${RATE}`);
const EXCESS = new RegExp(`超過${RATE}`);

/** Rates an hour below and above the settlement range as a Japanese text states them, in yen; null = not stated. */
export function statedRates({ text }: NormalisedText): Pick<SettlementTerms, 'deduction' | 'excess'> {
  return { deduction: rateIn(text, DEDUCTION), excess: rateIn(text, EXCESS) };
}

function rateIn(text: string, pattern: RegExp): number | null {
  const rate = pattern.exec(text)?.[1];
  return rate === undefined ? null : Number(rate.replaceAll(',', ''));
}

/** Pay of a month with `hours` worked: the monthly sum inside the range, less or more outside; never below zero. */
export function monthlyPay(terms: SettlementTerms, hours: number): number | null {
  const rates = settlement(terms);
  if (rates === null || !(hours >= 0)) return null;
  const below = Math.max(0, terms.lowerHours - hours);
  const above = Math.max(0, hours - terms.upperHours);
  return Math.max(0, terms.monthly - below * rates.deduction + above * rates.excess);
}
