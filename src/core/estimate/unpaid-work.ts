import type { BreakdownLine, BreakdownSource, HoursFor } from '../assessment.ts';
import {
  BID_LIMITS,
  BIDS_PER_WIN,
  CROWDING_LIMITS,
  MEASURED_UNPAID_FROM_GIGS,
  SETUP_SHARE_OF_CONTRACT,
  USUAL_APPLICANTS_PER_OPENING,
} from '../data/assumptions.ts';
import { formatNumber } from '../format.ts';
import type { Competition } from '../listing.ts';
import { divide, logVariance, multiply, type Quantity, spread, sum } from '../quantity.ts';
import { isTask } from './board-fees.ts';
import { breakdownLine, quoted, type Words, withSource } from './breakdown-line.ts';
import type { ContractPayments } from './contract-payments.ts';
import type { EstimateInput } from './estimate.ts';
import { assumed, originOf } from './own-figures.ts';
import type { Cause } from './worked-hours.ts';

/** Unpaid hours of one payment. */
export interface UnpaidWork {
  readonly hours: Quantity;
  readonly lines: readonly BreakdownLine[];
  readonly causes: readonly Cause[];
}

/** Log-sd of the user's own unpaid share from one gig to the next. */
const MEASURED_LOG_SD = 0.3;
/** A recorded share of nothing still has a moment of reading in it. */
const LEAST_SHARE = 0.005;

/**
 * Communicating and applying for one payment, spread over what the contract brings. The user's own measured share
 * takes over once there are enough finished gigs; tasks are not applied for and carry a measured share of search.
 */
export function unpaidWork(
  input: EstimateInput,
  scope: HoursFor,
  hours: Quantity,
  payments: ContractPayments,
): UnpaidWork {
  const measured = measuredShare(input);
  if (measured) return measured(hours);
  if (isTask(input.listing)) {
    const { value, logSd, source } = assumed(input.settings, 'task-unpaid-share');
    return share(hours, value, logSd, originOf(source), withSource(source));
  }
  const communication = communicationHours(input, scope, hours, payments);
  // The entry itself is the application.
  if (input.reading.pay.kind === 'contest') return communication;
  const applying = applyingHours(input, hours, payments);
  const total = sum([communication.hours, applying.hours]);
  const counted = payments.assumed ? withSource(payments.assumed) : quoted(payments.evidence);
  const source: BreakdownSource = payments.assumed ? originOf(payments.assumed) : 'listing';
  const contract = breakdownLine('contract-units', payments.count.likely, 'unit', source, counted);
  return {
    hours: total,
    lines: [...communication.lines, ...applying.lines, contract],
    causes: [...weighted(communication, total), ...weighted(applying, total)],
  };
}

function measuredShare({ history }: EstimateInput): ((hours: Quantity) => UnpaidWork) | null {
  let paid = 0;
  let unpaid = 0;
  let gigs = 0;
  for (const gig of history.finished) {
    const { paidHours, unpaidHours } = gig;
    if (!(paidHours > 0 && unpaidHours !== null && unpaidHours >= 0)) continue;
    paid += paidHours;
    unpaid += unpaidHours;
    gigs++;
  }
  if (gigs < MEASURED_UNPAID_FROM_GIGS || !Number.isFinite(unpaid / paid)) return null;
  const words: Words = { ja: `あなたの記録${gigs}件から`, en: `from ${gigs} of your gigs` };
  return (hours) => share(hours, Math.max(unpaid / paid, LEAST_SHARE), MEASURED_LOG_SD, 'history', words);
}

function share(
  hours: Quantity,
  value: number,
  logSd: number,
  source: BreakdownSource,
  words: Words,
): UnpaidWork {
  const unpaid = spread(hours.likely * value, logSd);
  return {
    hours: unpaid,
    lines: [breakdownLine('unpaid-share', value, 'ratio', source, words)],
    causes: [{ about: 'applying', variance: logVariance(unpaid) }],
  };
}

/** Set-up and invoicing once a contract; messages in step with the work unless they are paid by time. */
function communicationHours(
  { reading, settings }: EstimateInput,
  scope: HoursFor,
  hours: Quantity,
  payments: ContractPayments,
): UnpaidWork {
  const perContract = assumed(settings, 'contract-setup');
  const messages = assumed(settings, 'chat-share');
  const contractHours = hours.likely * payments.count.likely;
  const once = Math.min(perContract.value, SETUP_SHARE_OF_CONTRACT * contractHours);
  const setup = divide(spread(once, perContract.logSd), payments.count);
  const paidByTime = scope === 'hour' || scope === 'day' || scope === 'week' || scope === 'month';
  const chat =
    paidByTime || reading.pay.kind === 'contest'
      ? null
      : spread(hours.likely * messages.value, messages.logSd);
  const total = chat ? sum([setup, chat]) : setup;
  const words = chat
    ? withSource(perContract.source, messages.source.ja, messages.source.en)
    : withSource(perContract.source);
  const source = originOf(
    chat && perContract.source.standing !== 'OWN' ? messages.source : perContract.source,
  );
  return {
    hours: total,
    lines: [breakdownLine('communication', total.likely, 'hour', source, words)],
    causes: [{ about: 'communication', variance: logVariance(total) }],
  };
}

/** Hours per bid × bids per win ÷ payments of the contract. */
function applyingHours(
  { settings, listing }: EstimateInput,
  hours: Quantity,
  payments: ContractPayments,
): UnpaidWork {
  const own = settings.bidsPerWin;
  const usual = BIDS_PER_WIN[settings.experience];
  const bids = spread(
    own ?? crowded(usual.value, listing.competition),
    own === null ? usual.logSd : MEASURED_LOG_SD,
  );
  const contractHours = hours.likely * payments.count.likely;
  const usualBid = assumed(settings, 'hours-per-bid');
  const { least, shareOfContract } = BID_LIMITS;
  const perBid = Math.min(usualBid.value, Math.max(least, shareOfContract * contractHours));
  const perContract = multiply(bids, spread(perBid, usualBid.logSd));
  const total = divide(perContract, payments.count);
  const count = formatNumber(bids.likely);
  const minutes = formatNumber(perBid * 60);
  const ja = `応募${count}件 × ${minutes}分`;
  const en = `${count} bids × ${minutes} min`;
  const words =
    own === null
      ? withSource(usual.source, ja, en)
      : { ja: `${ja} · あなたの設定`, en: `${en} · your setting` };
  return {
    hours: total,
    lines: [breakdownLine('applying', total.likely, 'hour', own === null ? 'default' : 'setting', words)],
    causes: [{ about: 'applying', variance: logVariance(total) }],
  };
}

/** Bids per win where more or fewer people than usual apply for one opening; not known leaves the usual. */
export function crowded(bids: number, { applicants, openings }: Competition): number {
  if (applicants === null || !(applicants >= 0)) return bids;
  const perOpening = (applicants + 1) / Math.max(openings ?? 1, 1);
  const factor = Math.sqrt(perOpening / (USUAL_APPLICANTS_PER_OPENING + 1));
  return Math.max(1, bids * Math.min(Math.max(factor, CROWDING_LIMITS.least), CROWDING_LIMITS.most));
}

function weighted(part: UnpaidWork, total: Quantity): readonly Cause[] {
  const weight = (part.hours.likely / total.likely) ** 2;
  return part.causes.map((cause) => ({ about: cause.about, variance: cause.variance * weight }));
}
