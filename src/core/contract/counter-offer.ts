import type { CounterOffer } from '../assessment.ts';
import type { FeeRule } from '../data/fees.ts';
import { boardFees, feeRule, isTask } from '../estimate/board-fees.ts';
import { contractPayments } from '../estimate/contract-payments.ts';
import type { Estimate, EstimateInput } from '../estimate/estimate.ts';
import { yenPer } from '../estimate/floor.ts';
import { smallestGross } from '../estimate/inverse-fee.ts';
import { feePayments } from '../estimate/net-pay.ts';
import { paymentScope } from '../estimate/payment-scope.ts';
import { NO_HISTORY } from '../history.ts';
import type { Currency, Listing } from '../listing.ts';
import { exactly, quantile, sum } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import type { Settings } from '../settings.ts';

const CONSUMPTION_TAX = 1.1;
/** The fee's tiers depend on the price they lead to: a few rounds settle it. */
const MOST_ROUNDS = 6;

/**
 * The gross price, in the gig's own unit and tax basis, at which the hourly value reaches the floor with 50 % and 80 %
 * confidence: quantile of the hours × floor, through the exact inverse of the fee, rounded up. Null where a price
 * would not help: hours unknown, a contest, pay for results only, or a currency without a rate.
 */
export function counterOffer(
  listing: Listing,
  reading: Reading,
  estimate: Pick<Estimate, 'unsized' | 'floor'>,
  settings: Settings,
): CounterOffer | null {
  const { pay } = reading;
  if (pay.kind === 'contest' || pay.kind === 'performance') return null;
  const { unsized, floor } = estimate;
  if (unsized === null) return null;
  const rate = yenPer(pay.currency, settings);
  if (rate === null) return null;
  const time = sum([unsized.hours, unsized.unpaid]);
  const perHour = floor.amount / rate;
  const priced = grossFor(listing, reading, settings, unsized.hours.likely);
  const at50 = priced(quantile(time, 0.5) * perHour);
  const at80 = priced(quantile(time, 0.8) * perHour);
  if (!Number.isFinite(at50) || !Number.isFinite(at80)) return null;
  return { at50, at80, currency: pay.currency, unit: unitOf(reading) };
}

function unitOf(reading: Reading): string {
  const scope = paymentScope(reading);
  return scope === 'unit' ? (reading.pay.unit ?? 'case') : scope;
}

/** Smallest price of one payment, as the listing would print it, that leaves `net` after the fee. */
function grossFor(
  listing: Listing,
  reading: Reading,
  settings: Settings,
  hours: number,
): (net: number) => number {
  const fees = boardFees(listing.site);
  const rule = feeRule(fees, reading.pay.kind, isTask(listing));
  const input: EstimateInput = { listing, reading, settings, history: NO_HISTORY, today: '' };
  const scope = paymentScope(reading);
  const payments = contractPayments(input, scope, hours);
  const { currency } = reading.pay;
  const excluded = (reading.pay.tax === 'unknown' ? settings.taxBasis : reading.pay.tax) === 'excluded';
  const tax = fees.addsConsumptionTax && currency === 'JPY' && excluded ? CONSUMPTION_TAX : 1;
  const step = stepOf(currency, reading);
  return (net) => {
    let gross = net;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const over = feePayments(input, scope, exactly(Math.max(gross, step)), rule, payments);
      const next = inverse(net, over, rule, currency);
      if (next === gross) break;
      gross = next;
    }
    return roundUp(gross / tax, step);
  };
}

function inverse(net: number, payments: number, rule: FeeRule, currency: Currency): number {
  return smallestGross(net * payments, rule, currency) / payments;
}

/** Prices of one character or word keep two decimals; other yen are whole, dollars have cents. */
function stepOf(currency: Currency, { pay }: Reading): number {
  return currency === 'JPY' && pay.unit !== 'character' && pay.unit !== 'word' ? 1 : 0.01;
}

function roundUp(value: number, step: number): number {
  return Math.round(Math.ceil(value / step - 1e-9) * step * 100) / 100;
}
