import type { BreakdownLine, HoursFor, Net } from '../assessment.ts';
import { WITHHOLDING, WITHHOLDING_KINDS } from '../data/assumptions.ts';
import type { BoardFees, FeeRule } from '../data/fees.ts';
import { formatMoney, formatNumber } from '../format.ts';
import type { Currency, Listing } from '../listing.ts';
import { minorPerMain } from '../money.ts';
import type { Quantity } from '../quantity.ts';
import { feeRule, isTask } from './board-fees.ts';
import { breakdownLine, withSource } from './breakdown-line.ts';
import type { ContractPayments } from './contract-payments.ts';
import type { EstimateInput } from './estimate.ts';
import { netOfPayment } from './fee.ts';
import { assumed } from './own-figures.ts';
import { hoursPer } from './working-time.ts';

export interface NetPay {
  readonly net: Net;
  readonly lines: readonly BreakdownLine[];
}

/**
 * One payment after the board's fee, with its lines. The transfer fee is shown apart (once per payout) and withholding
 * (源泉徴収) is a prepayment of tax: neither is subtracted. An amount that cannot be counted exactly gives null.
 */
export function netPay(
  input: EstimateInput,
  scope: HoursFor,
  gross: Quantity,
  fees: BoardFees,
  payments: ContractPayments,
): NetPay | null {
  const { reading, listing } = input;
  const { currency, kind } = reading.pay;
  const rule = feeRule(fees, kind, isTask(listing));
  const over = feePayments(input, scope, gross, rule, payments);
  const low = netOfPayment(gross.low, over, rule, currency);
  const likely = netOfPayment(gross.likely, over, rule, currency);
  const high = netOfPayment(gross.high, over, rule, currency);
  if (!low || !likely || !high) return null;
  const withheld = withholding(input, gross.likely);
  const net: Net = {
    low: low.net,
    likely: likely.net,
    high: high.net,
    currency,
    fee: likely.fee,
    withheld: withheld.amount ?? 0,
    transferFee: fees.transfer?.amount ?? 0,
  };
  const rates = rateWords(rule, currency);
  const lines = [
    breakdownLine('fee', -likely.fee, currency, 'default', withSource(rule.source, rates, rates)),
    ...withheld.lines,
    ...transferLine(fees, currency),
    breakdownLine('net', likely.net, currency, 'default', { ja: '手数料を引いた額', en: 'after the fee' }),
  ];
  return { net, lines };
}

/** Prices of less than a hundred minor units are never paid one by one. */
const SMALL_PRICE = 100;
const MANY_PAYMENTS = 1_000;

/**
 * How many payments the fee runs over. Counts the listing states reach the tiers they reach. Where none is stated the
 * fee is taken on one payment, or on many of a small unit price so that its fractions are kept; an assumption never
 * lifts a contract into a cheaper tier.
 */
export function feePayments(
  { reading, listing, settings }: EstimateInput,
  scope: HoursFor,
  gross: Quantity,
  rule: FeeRule,
  payments: ContractPayments,
): number {
  if (isTask(listing)) return 1;
  const firstTier = rule.tiers[0]?.upTo ?? Number.POSITIVE_INFINITY;
  const mostAssumed = Math.max(1, Math.floor(firstTier / gross.high));
  if (scope === 'hour' && rule.over === 'week') {
    const week = hoursPer(reading, 'week')?.hours.likely;
    return week ?? Math.min(assumed(settings, 'weekly-hours').value, mostAssumed);
  }
  if (payments.assumed === null) return Math.max(1, Math.round(payments.count.likely));
  if (scope !== 'unit') return 1;
  const small = gross.likely * minorPerMain(reading.pay.currency) < SMALL_PRICE;
  return small || rule.least > 0 ? Math.min(MANY_PAYMENTS, mostAssumed) : 1;
}

const rateTexts = new WeakMap<FeeRule, string>();

/** "〜¥100,000 22% / 〜¥200,000 11% / 5.5%"; one rule is of one currency. */
function rateWords(rule: FeeRule, currency: Currency): string {
  const known = rateTexts.get(rule);
  if (known !== undefined) return known;
  const text = rule.tiers
    .map(({ upTo, basisPoints }) =>
      upTo === null ? percent(basisPoints) : `〜${formatMoney(upTo, currency)} ${percent(basisPoints)}`,
    )
    .join(' / ');
  rateTexts.set(rule, text);
  return text;
}

function percent(basisPoints: number): string {
  return `${formatNumber(basisPoints / 100)}%`;
}

function transferLine({ transfer }: BoardFees, currency: Currency): readonly BreakdownLine[] {
  if (!transfer || transfer.amount === 0) return [];
  const words = withSource(
    transfer.source,
    '出金1回ごと、時給には入れていません',
    'per payout, not in the hourly value',
  );
  return [breakdownLine('transfer-fee', transfer.amount, currency, 'default', words)];
}

/** Withheld only where the listing says so; for kinds of work in scope a line without an amount says it may be. */
function withholding(
  { listing, reading }: EstimateInput,
  gross: number,
): { readonly amount: number | null; readonly lines: readonly BreakdownLine[] } {
  if (reading.pay.currency !== 'JPY') return { amount: null, lines: [] };
  const stated = statesWithholding(listing);
  if (!stated && !WITHHOLDING_KINDS.has(reading.workType)) return { amount: null, lines: [] };
  const { basisPoints, above, basisPointsAbove } = WITHHOLDING;
  const part = Math.min(gross, above) * basisPoints + Math.max(gross - above, 0) * basisPointsAbove;
  const amount = stated ? Math.floor(part / 10_000) : null;
  const words = stated
    ? withSource(
        WITHHOLDING.source,
        '税の前払い。時給には影響しません',
        'tax paid ahead; not in the hourly value',
      )
    : withSource(
        WITHHOLDING.source,
        '原稿料・講演料は源泉徴収されることがあります（前払い）',
        'pay for manuscripts and lectures may be withheld (paid ahead)',
      );
  const source = stated ? 'listing' : 'default';
  return { amount, lines: [breakdownLine('withheld', amount, 'JPY', source, words)] };
}

const WITHHOLDING_STATED =
  /源泉(?!徴収(?:は|を)?(?:なし|無し|ありません|しません|行いません|致しません|いたしません))/;

function statesWithholding({ description }: Listing): boolean {
  return description.includes('源泉') && WITHHOLDING_STATED.test(description);
}
