import type { Currency } from './listing.ts';

declare const minorUnits: unique symbol;

/** A whole number of the smallest unit of a currency (yen, cent). Safe up to 2^53. */
export type MinorUnits = number & { readonly [minorUnits]: true };

/** An exact amount. Prices of one unit (0.8 yen a character) are plain numbers until they are multiplied out. */
export interface Money<C extends Currency = Currency> {
  readonly minor: MinorUnits;
  readonly currency: C;
}

/** `down`: fractions are dropped, as boards drop them from fees; `nearest`: half away from zero; `up`: never too little. */
export type Rounding = 'down' | 'nearest' | 'up';

/** Decimal places of each currency (ISO 4217). */
const DECIMALS: Readonly<Record<Currency, number>> = {
  JPY: 0,
  USD: 2,
  EUR: 2,
  GBP: 2,
  AUD: 2,
  CAD: 2,
  INR: 2,
};

/** How many minor units one main unit has. */
export function minorPerMain(currency: Currency): number {
  return 10 ** DECIMALS[currency];
}

/**
 * Amount in main units → money. Rounding sees through binary noise (0.1 + 0.2, 1234.5 × 100): a value within one
 * part in 10¹⁰ of a whole number is that number. Not finite or beyond 2^53: null.
 */
export function money<C extends Currency>(amount: number, currency: C, rounding: Rounding): Money<C> | null {
  const exact = amount * minorPerMain(currency);
  if (!(Math.abs(exact) <= Number.MAX_SAFE_INTEGER)) return null;
  return { minor: round(exact, rounding) as MinorUnits, currency };
}

/** Money → main units. */
export function toMain(amount: Money): number {
  return amount.minor / minorPerMain(amount.currency);
}

/** Both of one currency: mixing them does not compile. */
export function subtract<C extends Currency>(from: Money<C>, amount: Money<NoInfer<C>>): Money<C> {
  return { minor: (from.minor - amount.minor) as MinorUnits, currency: from.currency };
}

function round(value: number, rounding: Rounding): number {
  const nearest = Math.sign(value) * Math.round(Math.abs(value));
  if (Math.abs(value - nearest) <= Math.abs(value) * 1e-10) return nearest;
  if (rounding === 'nearest') return nearest;
  return rounding === 'down' ? Math.floor(value) : Math.ceil(value);
}
