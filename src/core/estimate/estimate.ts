import type {
  BreakdownLine,
  Floor,
  HourlyValue,
  Hours,
  HoursFor,
  Net,
  UnknownReason,
  Verdict,
} from '../assessment.ts';
import { MOST_FLOORS_BY_MONTH } from '../data/assumptions.ts';
import type { History } from '../history.ts';
import type { Currency, Listing } from '../listing.ts';
import type { Quantity } from '../quantity.ts';
import { divide, multiply, probabilityBelow, sum } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import type { Settings } from '../settings.ts';
import { WORK_TYPE_NAMES } from '../work-type/work-type-names.ts';
import { boardFees } from './board-fees.ts';
import { breakdownLine, NO_WORDS } from './breakdown-line.ts';
import { contractPayments } from './contract-payments.ts';
import { resolveFloor, yenPer } from './floor.ts';
import { CERTAIN, exchangeLine, verdictOf, winChance } from './hourly-value.ts';
import { netPay } from './net-pay.ts';
import { readOffer } from './offer.ts';
import { paymentScope } from './payment-scope.ts';
import { production } from './production.ts';
import { sizedByPrice } from './sized-by-price.ts';
import { uncertaintyOf } from './uncertainty.ts';
import { type UnpaidWork, unpaidWork } from './unpaid-work.ts';
import type { WorkedHours } from './worked-hours.ts';

/** The money-per-hour half of an assessment. */
export interface Estimate {
  readonly hours: Hours | null;
  readonly unpaid: Quantity | null;
  /** The same without what the price tells of the size: what another price would be asked for. */
  readonly unsized: { readonly hours: Quantity; readonly unpaid: Quantity } | null;
  readonly net: Net | null;
  readonly hourly: HourlyValue | null;
  readonly breakdown: readonly BreakdownLine[];
  readonly floor: Floor;
  readonly belowFloor: number | null;
  readonly verdict: Verdict;
  readonly unknownBecause: readonly UnknownReason[];
  /** Share of the log-variance of the hourly value each component brings, largest first: what a question should shrink. */
  readonly uncertainty: readonly Uncertainty[];
}

export type UncertaintyAbout =
  | 'pay'
  | 'win-chance'
  | 'stated-time'
  | 'working-hours'
  | 'volume'
  | 'pace'
  | 'size'
  | 'ai'
  | 'revisions'
  | 'communication'
  | 'applying';

export interface Uncertainty {
  readonly about: UncertaintyAbout;
  /** 0..1; the shares of one estimate add up to 1. */
  readonly share: number;
}

export interface EstimateInput {
  readonly listing: Listing;
  readonly reading: Reading;
  readonly settings: Settings;
  readonly history: History;
  /** ISO day. */
  readonly today: string;
}

/** Net pay ÷ (hours + unpaid hours) of what one payment buys. Unknown pay or scope gives nulls and the reason. */
export function estimateHourly(input: EstimateInput): Estimate {
  const { listing, reading, settings, today } = input;
  const floor = resolveFloor(settings, listing.site, reading.workType, today);
  const fees = boardFees(listing.site);
  const scope = paymentScope(reading);
  const offer = readOffer(reading, settings, fees);
  const rate = yenPer(reading.pay.currency, settings);
  const work = production(input, scope);
  const unknownBecause: UnknownReason[] = [];
  if ('unknown' in offer) unknownBecause.push(offer.unknown);
  if (!work) unknownBecause.push('no-scope');

  const payments = contractPayments(input, scope, work?.hours.likely ?? 1);
  const unpaid = work && unpaidWork(input, scope, work.hours, payments);
  const paid = 'unknown' in offer ? null : netPay(input, scope, offer.gross, fees, payments);
  if (!('unknown' in offer) && !paid) unknownBecause.push('unreadable');
  if (paid && work && scope === 'month' && isOtherTime(work, paid.net, floor.amount, rate))
    unknownBecause.push('contradiction');
  if (paid && reading.pay.kind === 'performance') unknownBecause.push('pay-on-performance');

  const breakdown: BreakdownLine[] = [];
  if (!('unknown' in offer)) breakdown.push(...offer.lines);
  if (paid) breakdown.push(...paid.lines);
  if (!work || !unpaid || !paid || unknownBecause.length > 0) {
    if (work && unpaid) breakdown.push(...hourLines(reading, work, unpaid));
    return {
      hours: work && hoursOf(work, scope),
      unpaid: unpaid?.hours ?? null,
      unsized: work && unpaid && { hours: work.hours, unpaid: unpaid.hours },
      net: paid?.net ?? null,
      hourly: null,
      breakdown,
      floor,
      belowFloor: null,
      verdict: 'unknown',
      unknownBecause,
      uncertainty: work && unpaid ? uncertaintyOf(null, CERTAIN, work, unpaid) : [],
    };
  }

  const prize = reading.pay.kind === 'contest' ? winChance(listing, settings) : null;
  const chance = prize?.chance ?? CERTAIN;
  const expected = prize ? multiply(paid.net, chance) : paid.net;
  const perHour = divide(expected, sum([work.hours, unpaid.hours]));
  const payFloor = rate && floor.amount / rate;
  const belowFloor = payFloor === null ? null : probabilityBelow(perHour, payFloor);
  const sized = sizedByPrice({ work, unpaid, hourly: perHour }, input, payFloor);
  breakdown.push(...hourLines(reading, sized.work, sized.unpaid));
  if (prize) breakdown.push(prize.line);
  if (rate !== null) breakdown.push(...exchangeLine(paid.net.currency, settings, rate));
  return {
    hours: hoursOf(sized.work, scope),
    unpaid: sized.unpaid.hours,
    unsized: { hours: work.hours, unpaid: unpaid.hours },
    net: paid.net,
    hourly: hourlyOf(sized.hourly, paid.net.currency),
    breakdown,
    floor,
    belowFloor,
    verdict: belowFloor === null ? 'unknown' : verdictOf(belowFloor),
    unknownBecause: belowFloor === null ? ['unknown-currency'] : [],
    uncertainty: uncertaintyOf(paid.net, chance, work, unpaid),
  };
}

/** Stated working time that cannot be what the month's pay is for. */
function isOtherTime({ basis, hours }: WorkedHours, net: Net, floor: number, rate: number | null): boolean {
  if (basis !== 'stated' || rate === null || floor <= 0) return false;
  return (net.likely * rate) / hours.likely > floor * MOST_FLOORS_BY_MONTH;
}

function hoursOf({ hours, basis }: WorkedHours, scope: HoursFor): Hours {
  return { low: hours.low, likely: hours.likely, high: hours.high, for: scope, basis };
}

function hourlyOf({ low, likely, high }: Quantity, currency: Currency): HourlyValue {
  return { low, likely, high, currency };
}

/** A mixed job says so: which kind the hours are of, and which other it speaks of. */
function mixedLine({ workType, besides }: Reading): readonly BreakdownLine[] {
  if (besides === null) return [];
  const [one, other] = [WORK_TYPE_NAMES[workType], WORK_TYPE_NAMES[besides]];
  return [
    breakdownLine('work-type', null, '', 'listing', {
      ja: `「${one.ja}」として計算 · 「${other.ja}」の仕事も混ざっているようです`,
      en: `counted as ${one.en.toLowerCase()} · seems to hold ${other.en.toLowerCase()} as well`,
    }),
  ];
}

function hourLines(reading: Reading, work: WorkedHours, unpaid: UnpaidWork): readonly BreakdownLine[] {
  const paid = breakdownLine('hours', work.hours.likely, 'hour', 'default', NO_WORDS);
  const free = breakdownLine('unpaid', unpaid.hours.likely, 'hour', 'default', NO_WORDS);
  return [...mixedLine(reading), ...work.lines, paid, ...unpaid.lines, free];
}
