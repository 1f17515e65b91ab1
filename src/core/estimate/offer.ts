import type { BreakdownLine, UnknownReason } from '../assessment.ts';
import { LARGEST_PLAUSIBLE_YEN, LOWEST_BRACKET_YEN } from '../data/assumptions.ts';
import type { BoardFees } from '../data/fees.ts';
import { between, exactly, type Quantity, spread } from '../quantity.ts';
import type { Pay, Reading } from '../reading.ts';
import type { Settings } from '../settings.ts';
import { breakdownLine, quoted, type Words, withSource } from './breakdown-line.ts';
import { assumed } from './own-figures.ts';

/** One payment before the fee, in main units, consumption tax included where the board pays it out. */
export interface Offer {
  readonly gross: Quantity;
  readonly lines: readonly BreakdownLine[];
}

const CONSUMPTION_TAX = 1.1;

/** What is offered for one payment, or why it cannot be told. Amounts of 0 or less, reversed or absurd ones are unreadable. */
export function readOffer(
  reading: Reading,
  settings: Settings,
  fees: BoardFees,
): Offer | { readonly unknown: UnknownReason } {
  const { pay } = reading;
  if (pay.kind === 'unknown' || (pay.min === null && pay.max === null)) {
    return { unknown: reading.contradiction ? 'contradiction' : 'no-pay' };
  }
  if (!plausible(pay)) return { unknown: 'unreadable' };
  const { amount, words } = likelyAmount(pay, settings);
  const gross = breakdownLine('gross', amount.likely, pay.currency, 'listing', words);
  if (!fees.addsConsumptionTax || pay.currency !== 'JPY') return { gross: amount, lines: [gross] };
  const taxed = withTax(pay, amount, settings);
  return { gross: taxed.gross, lines: [gross, taxed.line] };
}

function plausible({ min, max, currency }: Pay): boolean {
  const limit = currency === 'JPY' ? LARGEST_PLAUSIBLE_YEN : LARGEST_PLAUSIBLE_YEN / 100;
  for (const amount of [min, max]) {
    if (amount !== null && !(amount > 0 && amount <= limit)) return false;
  }
  return min === null || max === null || min <= max;
}

const AVERAGE_BID = /\bavg\.? bid\b|\baverage bid\b|平均入札/i;

function likelyAmount(pay: Pay, settings: Settings): { amount: Quantity; words: Words } {
  const { min, max, kind } = pay;
  const bid = assumed(settings, 'average-bid');
  if (min !== null && min === max && AVERAGE_BID.test(pay.evidence))
    return { amount: spread(min * bid.value, bid.logSd), words: withSource(bid.source) };
  if (min !== null && max !== null) return { amount: between(min, max), words: quoted(pay.evidence) };
  if (max !== null) {
    const bracket = kind === 'fixed' && max <= LOWEST_BRACKET_YEN && pay.currency === 'JPY';
    const share = assumed(settings, bracket ? 'lowest-bracket' : 'upper-bound');
    const percent = Math.round(share.value * 100);
    return {
      amount: between(max * share.value ** 2, max),
      words: withSource(share.source, `上限の${percent}%`, `${percent}% of the upper limit`),
    };
  }
  const lowest = min ?? 1;
  const factor = assumed(settings, 'lower-bound');
  const percent = Math.round(factor.value * 100);
  return {
    amount: between(lowest, lowest * factor.value ** 2),
    words: withSource(factor.source, `下限の${percent}%`, `${percent}% of the lower limit`),
  };
}

/** Fees are charged on the amount with tax: adds it where the page, or for want of that the setting, says it is left out. */
function withTax(pay: Pay, amount: Quantity, settings: Settings): { gross: Quantity; line: BreakdownLine } {
  if (pay.taxIncluded) {
    const gross = between(pay.taxIncluded.min, pay.taxIncluded.max);
    const words = {
      ja: '表示額は本文の税別額の1.1倍',
      en: 'the amount shown is 1.1 times the one in the text',
    };
    return { gross, line: breakdownLine('tax', gross.likely - amount.likely, pay.currency, 'board', words) };
  }
  const known = pay.tax !== 'unknown';
  const excluded = (known ? pay.tax : settings.taxBasis) === 'excluded';
  const gross = excluded ? timesTax(amount) : amount;
  return {
    gross,
    line: breakdownLine('tax', gross.likely - amount.likely, pay.currency, known ? 'listing' : 'setting', {
      ja: `${excluded ? '税別' : '税込'}${known ? '' : '（記載がないため設定による）'}`,
      en: `${excluded ? 'without tax' : 'with tax'}${known ? '' : ' (not stated; your setting)'}`,
    }),
  };
}

function timesTax(amount: Quantity): Quantity {
  if (amount.low === amount.high) return exactly(amount.likely * CONSUMPTION_TAX);
  return between(amount.low * CONSUMPTION_TAX, amount.high * CONSUMPTION_TAX);
}
