import type { HoursFor } from '../assessment.ts';
import { WORKING_CALENDAR } from '../data/assumptions.ts';
import { WHOLE_TASKS } from '../data/board-kinds.ts';
import type { Listing } from '../listing.ts';
import { between, exactly, multiply, type Quantity, scale, sum } from '../quantity.ts';
import type { Per, Reading, Volume, VolumeUnit } from '../reading.ts';

/** How much of one unit a payment contains. */
export interface WorkVolume {
  readonly unit: VolumeUnit;
  readonly amount: Quantity;
  readonly evidence: string;
  /** Comes back every day, week or month. */
  readonly isRecurring: boolean;
}

/** Pieces of work that can be counted. */
export const PIECES: ReadonlySet<VolumeUnit> = new Set<VolumeUnit>([
  'article',
  'item',
  'image',
  'video',
  'post',
  'page',
  'row',
]);

/** The finer measures a piece can contain: ten articles of 2,000 characters, but no minutes in a photograph. */
const HOLDS: Readonly<Partial<Record<VolumeUnit, readonly VolumeUnit[]>>> = {
  character: ['article', 'item', 'post', 'page', 'row', 'video'],
  word: ['article', 'item', 'post', 'page', 'row', 'video'],
  minute: ['video', 'item', 'article'],
  image: ['article', 'item', 'post', 'page', 'video'],
  item: ['image', 'page', 'video', 'article'],
};

const { weeksPerMonth, daysPerMonth, daysPerWeek } = WORKING_CALENDAR;

/** How many of each recurring period one payment spans; 0 = the volume does not tell about it. */
const PERIODS: Readonly<Record<HoursFor, Readonly<Record<'day' | 'week' | 'month', number>>>> = {
  unit: { day: 0, week: 0, month: 0 },
  hour: { day: 0, week: 0, month: 0 },
  job: { day: 0, week: 0, month: 1 },
  month: { day: daysPerMonth, week: weeksPerMonth, month: 1 },
  week: { day: daysPerWeek, week: 1, month: 1 / weeksPerMonth },
  day: { day: 1, week: 1 / daysPerWeek, month: 1 / daysPerMonth },
};

/**
 * Every volume of work one payment contains, by unit, first found first; 件 (`case`) counts as `item`.
 * Terms and working time (days, weeks, months) are not volumes. Nothing stated gives an empty list.
 */
export function workVolumes(reading: Reading, listing: Listing, scope: HoursFor): readonly WorkVolume[] {
  const rows = withBoardLength(reading.volume, listing);
  if (rows.length === 0) return [];
  const found: WorkVolume[] = [];
  for (const row of rows) {
    const amount = rangeOf(row);
    if (amount === null || row.per === 'unit') continue;
    const times =
      row.per === 'job'
        ? scope === 'unit' && !WHOLE_TASKS.has(listing.site)
          ? 0
          : 1
        : PERIODS[scope][row.per];
    // Hours a month are working time, not something to be worked through.
    if (times === 0 || (row.unit === 'hour' && row.per !== 'job')) continue;
    const isRecurring = row.per !== 'job';
    const unit = plainUnit(row.unit);
    const volume = { unit, amount: scale(amount, times), evidence: row.evidence, isRecurring };
    const same = found.findIndex(
      (other) => other.unit === unit && !isRecurring && !other.isRecurring && PIECES.has(unit),
    );
    const known = found[same];
    // Two counts of the same for one job are parts of it.
    if (known) found[same] = { ...known, amount: sum([known.amount, volume.amount]) };
    else found.push(volume);
  }
  const counted = found.slice();
  for (const row of rows) {
    const amount = row.per === 'unit' ? rangeOf(row) : null;
    if (amount === null) continue;
    const unit = plainUnit(row.unit);
    const pieces = mostOf(counted.filter((piece) => HOLDS[unit]?.includes(piece.unit)));
    found.push({
      unit,
      amount: pieces ? multiply(pieces, amount) : amount,
      evidence: row.evidence,
      isRecurring: false,
    });
  }
  return found;
}

/** How many pieces of work the volumes count: the largest count there is; null = none is stated. */
export function pieceCount(volumes: readonly WorkVolume[]): Quantity | null {
  return mostOf(volumes.filter(({ unit }) => PIECES.has(unit)));
}

function mostOf(volumes: readonly WorkVolume[]): Quantity | null {
  let most: Quantity | null = null;
  for (const { amount } of volumes) if (most === null || amount.likely > most.likely) most = amount;
  return most;
}

/** How often a recurring volume comes back while a contract of `months` lasts. */
export function repeats(per: Per, months: number): number {
  if (per === 'month') return months;
  if (per === 'week') return months * weeksPerMonth;
  if (per === 'day') return months * daysPerMonth;
  return 1;
}

export function plainUnit(unit: VolumeUnit): VolumeUnit {
  return unit === 'case' ? 'item' : unit;
}

/** More than this of anything is a slip. */
const MOST = 10_000_000;

/** A stated range as a quantity. One end alone (500文字以上, 最大20点) leaves the other open by half. */
export function rangeOf({ unit, min, max }: Volume): Quantity | null {
  if (unit === 'day' || unit === 'week' || unit === 'month') return null;
  const low = min !== null && min > 0 && min <= MOST ? min : null;
  const high = max !== null && max > 0 && max <= MOST && !(low !== null && max < low) ? max : null;
  if (low !== null && high !== null) return between(low, high);
  if (low !== null) return { low, likely: low * 1.1, high: low * 1.5 };
  if (high !== null) return { low: high * 0.5, likely: high * 0.8, high };
  return null;
}

/** The board's own field for the length of an article, where the text does not give one. */
function withBoardLength(rows: readonly Volume[], { charactersPerArticle }: Listing): readonly Volume[] {
  if (charactersPerArticle === null) return rows;
  if (rows.some((row) => row.unit === 'character' && row.per === 'unit')) return rows;
  return [...rows, { unit: 'character', ...charactersPerArticle, per: 'unit', evidence: '' }];
}

/** One of `unit`, for a payment that buys exactly one. */
export function oneOf(unit: VolumeUnit): WorkVolume {
  return { unit: plainUnit(unit), amount: exactly(1), evidence: '', isRecurring: false };
}
