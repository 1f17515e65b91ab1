import type { HoursFor } from '../assessment.ts';
import { WORKING_CALENDAR } from '../data/assumptions.ts';
import type { Source } from '../data/source.ts';
import { exactly, multiply, type Quantity, scale, spread } from '../quantity.ts';
import type { VolumeUnit } from '../reading.ts';
import type { EstimateInput } from './estimate.ts';
import { assumed } from './own-figures.ts';
import { plainUnit, rangeOf, repeats, workVolumes } from './work-volume.ts';
import { hoursPer, termInMonths } from './working-time.ts';

/** How many payments one contract brings: what applying and setting up are spread over, and fee tiers run over. */
export interface ContractPayments {
  readonly count: Quantity;
  /** '' when the count is assumed. */
  readonly evidence: string;
  /** Null when the listing states the count. */
  readonly assumed: Source | null;
}

const ONE: ContractPayments = { count: exactly(1), evidence: '', assumed: null };

/** Payments of one contract, never fewer than one. `hours` is the likely working time of one payment. */
export function contractPayments(input: EstimateInput, scope: HoursFor, hours: number): ContractPayments {
  const found = count(input, scope, hours);
  return found.count.likely >= 1 ? found : { ...found, count: exactly(1) };
}

function count(input: EstimateInput, scope: HoursFor, hours: number): ContractPayments {
  const { reading } = input;
  if (scope === 'job') return ONE;
  if (scope === 'unit') return reading.pay.kind === 'performance' ? ONE : units(input, hours);
  const term = termInMonths(reading);
  const usual = assumed(input.settings, 'contract-months');
  const months = term?.hours ?? spread(usual.value, usual.logSd);
  const evidence = term?.evidence ?? '';
  const source = term ? null : usual.source;
  const { weeksPerMonth, daysPerMonth } = WORKING_CALENDAR;
  if (scope === 'month') return { count: months, evidence, assumed: source };
  if (scope === 'week') return { count: scale(months, weeksPerMonth), evidence, assumed: source };
  const hourly = assumed(input.settings, 'hourly-contract');
  if (scope === 'day') {
    const days = hourly.value / WORKING_CALENDAR.hoursPerDay;
    return term
      ? { count: scale(months, daysPerMonth), evidence, assumed: source }
      : { count: spread(days, hourly.logSd), evidence: '', assumed: hourly.source };
  }
  const perMonth = monthlyHours(input);
  if (perMonth) return { count: multiply(perMonth, months), evidence, assumed: source };
  return { count: spread(hourly.value, hourly.logSd), evidence: '', assumed: hourly.source };
}

/** Hours a month of an hourly contract, where it states how much work there is. */
function monthlyHours({ reading }: EstimateInput): Quantity | null {
  const { weeksPerMonth, daysPerMonth } = WORKING_CALENDAR;
  const month = hoursPer(reading, 'month');
  if (month) return month.hours;
  const week = hoursPer(reading, 'week');
  if (week) return scale(week.hours, weeksPerMonth);
  const day = hoursPer(reading, 'day');
  return day && scale(day.hours, daysPerMonth);
}

/** Paid pieces of a per-unit contract: stated, or as many as fill the assumed series. */
function units(input: EstimateInput, hours: number): ContractPayments {
  const stated = input.reading.pay.unit && statedUnits(input, plainUnit(input.reading.pay.unit));
  if (stated) return { ...stated, assumed: null };
  const { value, logSd, source } = assumed(input.settings, 'series-hours');
  return { count: spread(Math.max(1, value / hours), logSd), evidence: '', assumed: source };
}

const PIECEWORK: ReadonlySet<VolumeUnit> = new Set<VolumeUnit>(['item']);

function statedUnits(
  input: EstimateInput,
  unit: VolumeUnit,
): { readonly count: Quantity; readonly evidence: string } | null {
  const { reading, listing } = input;
  const months = termInMonths(reading)?.hours.likely ?? assumed(input.settings, 'contract-months').value;
  for (const row of reading.volume) {
    if (row.per === 'unit') continue;
    const same = plainUnit(row.unit) === unit || PIECEWORK.has(unit);
    const amount = same ? rangeOf(row) : null;
    if (amount && row.unit !== 'hour' && row.unit !== 'minute') {
      return { count: scale(amount, repeats(row.per, months)), evidence: row.evidence };
    }
  }
  if (unit !== 'character' && unit !== 'word' && unit !== 'minute') return null;
  const nested = workVolumes(reading, listing, 'job').find((volume) => volume.unit === unit);
  return nested ? { count: nested.amount, evidence: nested.evidence } : null;
}
