import type { HoursFor } from '../assessment.ts';
import { WORKING_CALENDAR, WORKING_TIME_LOG_SD } from '../data/assumptions.ts';
import { between, exactly, multiply, type Quantity, scale, widen } from '../quantity.ts';
import type { Per, Reading, Volume } from '../reading.ts';

/** Working hours of one payment period, from what the listing says about days and hours. */
export interface WorkingTime {
  readonly hours: Quantity;
  /** True for a settlement range (精算幅): the same pay for any number of hours inside it. */
  readonly settlement: boolean;
  readonly evidence: string;
}

type Period = 'day' | 'week' | 'month';

const { weeksPerMonth, daysPerMonth, daysPerWeek, hoursPerDay, hoursPerWeeklyDay } = WORKING_CALENDAR;

/** Hours from which a day counts as full. */
const FULL_DAY = 6;
/** Less than a tenth of an hour, day or month is a slip. */
const LEAST = 0.1;

/** A settlement range lies inside these monthly hours. */
const SETTLEMENT = { least: 80, most: 220 } as const;

/**
 * Hours a month, week or day of work takes: stated by the month, by the week, or by the day times the stated days
 * (else 21 a month, 5 a week); days alone count 8 hours. Nothing said about it: null.
 */
export function workingTime(reading: Reading, scope: HoursFor): WorkingTime | null {
  if (scope !== 'month' && scope !== 'week' && scope !== 'day') return null;
  const perDay = hoursPer(reading, 'day');
  const perMonth = hoursPer(reading, 'month');
  if (perMonth && !isExtra(perMonth, perDay)) {
    const { low, high } = perMonth.hours;
    const settlement = scope === 'month' && low < high && low >= SETTLEMENT.least && high <= SETTLEMENT.most;
    return finish(perMonth, scope, 'month', settlement);
  }
  const perWeek = hoursPer(reading, 'week');
  if (perWeek) return finish(perWeek, scope, 'week', false);
  if (scope === 'day') return perDay && finish(perDay, 'day', 'day', false);
  // Full days of a week make 32 hours a month each, as agents print it; stated hours a day go by the calendar.
  const days = daysIn(reading, scope, perDay ? weeksPerMonth : hoursPerWeeklyDay / hoursPerDay);
  if (perDay === null && days === null) return null;
  const hours = multiply(
    perDay?.hours ?? exactly(hoursPerDay),
    days?.hours ?? exactly(scope === 'month' ? daysPerMonth : daysPerWeek),
  );
  const evidence = [days?.evidence, perDay?.evidence].filter(Boolean).join(' ');
  return { hours: widen(hours, WORKING_TIME_LOG_SD), settlement: false, evidence };
}

/** Hours (or days, or months) the listing states, with its words. */
export interface Stated {
  readonly hours: Quantity;
  readonly evidence: string;
}

/** Beside full days, a month of less than five of them is what comes on top (残業), not the working time. */
function isExtra(perMonth: Stated, perDay: Stated | null): boolean {
  return (
    perDay !== null && perDay.hours.low >= FULL_DAY && perMonth.hours.high < perDay.hours.low * daysPerWeek
  );
}

function finish(stated: Stated, scope: Period, per: Period, settlement: boolean): WorkingTime {
  const hours = scale(stated.hours, monthly(per) / monthly(scope));
  return {
    hours: settlement ? hours : widen(hours, WORKING_TIME_LOG_SD),
    settlement,
    evidence: stated.evidence,
  };
}

/** How many of a period a month has. */
function monthly(period: Period): number {
  if (period === 'month') return 1;
  return period === 'week' ? weeksPerMonth : daysPerMonth;
}

/** Hours stated per period, as volume or as working time; what is impossible in a day, week or month is not believed. */
export function hoursPer({ statedHours, volume }: Reading, per: Period): Stated | null {
  const most = per === 'day' ? 24 : per === 'week' ? 100 : 400;
  if (statedHours?.per === per) {
    const { low, high, evidence } = statedHours;
    if (low >= LEAST && high >= low && high <= most) return { hours: between(low, high), evidence };
  }
  const row = volume.find((candidate) => candidate.unit === 'hour' && candidate.per === per);
  const hours = row && range(row, most);
  return hours ? { hours, evidence: row.evidence } : null;
}

function daysIn({ volume }: Reading, scope: 'month' | 'week', weeks: number): Stated | null {
  const monthDays = volume.find(
    (row) => row.unit === 'day' && row.per === 'month' && !row.evidence.includes('営業日'),
  );
  const inMonth = monthDays && range(monthDays, 31);
  if (inMonth)
    return {
      hours: scale(inMonth, 1 / (scope === 'week' ? weeksPerMonth : 1)),
      evidence: monthDays.evidence,
    };
  const weekDays = volume.filter((row) => row.unit === 'day' && row.per === 'week');
  const inWeek = mostDays(weekDays);
  return inWeek
    ? { hours: exactly(inWeek.days * (scope === 'month' ? weeks : 1)), evidence: inWeek.evidence }
    : null;
}

/** 週4日〜週5日 beside one price: the price is that of the most days. */
function mostDays(rows: readonly Volume[]): { readonly days: number; readonly evidence: string } | null {
  let most: { days: number; evidence: string } | null = null;
  for (const row of rows) {
    const days = range(row, 7)?.high;
    if (days !== undefined && days > (most?.days ?? 0)) most = { days, evidence: row.evidence };
  }
  return most;
}

function range({ min, max }: Pick<Volume, 'min' | 'max'>, most: number): Quantity | null {
  const low = min ?? max;
  const high = max ?? min;
  if (low === null || high === null) return null;
  return low >= LEAST && high >= low && high <= most ? between(low, high) : null;
}

/** Length of the contract in months, where the listing states its term; null = not stated. */
export function termInMonths({ volume }: Reading): Stated | null {
  for (const row of volume) {
    if (row.per !== 'job' || (row.unit !== 'month' && row.unit !== 'week')) continue;
    const months = range(row, 120);
    if (months)
      return { hours: scale(months, row.unit === 'month' ? 1 : 1 / weeksPerMonth), evidence: row.evidence };
  }
  return null;
}

/** Half a second to ten working years: a stated time outside is a slip. */
const PLAUSIBLE_HOURS = { least: 0.0001, most: 20_000 } as const;

/** Hours of one job or unit that the listing states (`per` as the payment buys it). */
export function statedFor({ statedHours }: Reading, per: Per): Stated | null {
  if (statedHours?.per !== per) return null;
  const { low, high, evidence } = statedHours;
  const plausible = low >= PLAUSIBLE_HOURS.least && high >= low && high <= PLAUSIBLE_HOURS.most;
  return plausible ? { hours: between(low, high), evidence } : null;
}
