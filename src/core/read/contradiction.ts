import type { Pay, Volume } from '../reading.ts';
import type { BodyOffer } from './body-offer.ts';

/** How often a week or month a stated rhythm may come, from the least to the most. */
const TIMES: Readonly<Record<Volume['per'], readonly [least: number, most: number] | null>> = {
  unit: null,
  job: [1, 1],
  month: [1, 1],
  week: [4, 5],
  day: [5, 31],
};
const NOT_COUNTED: ReadonlySet<Volume['unit']> = new Set([
  'character',
  'word',
  'minute',
  'hour',
  'day',
  'week',
  'month',
]);

/**
 * pay.mismatch (meaning 4 of the output's `pay`): the body's price, with or without tax and times a stated quantity,
 * falls outside the board's range; or it is a price of another kind than an hourly field can hold.
 */
export function contradicts(board: Pay | null, offer: BodyOffer, volume: readonly Volume[]): boolean {
  if (!board) return false;
  if (board.kind === 'hourly' && offer.kind !== 'hourly' && offer.kind !== 'fixed') return true;
  const bottom = offer.min ?? offer.max ?? 0;
  const top = offer.max ?? offer.min ?? 0;
  if (board.min !== null && board.min === board.max)
    return !isMultiple(board.min, top) && !isMultiple(board.min, top * 1.1);
  const low = (board.min ?? 0) * 0.999;
  const high = (board.max ?? Number.POSITIVE_INFINITY) * 1.001;
  if ([1, 1.1].some((tax) => bottom * tax >= low && top * tax <= high)) return false;
  if (offer.kind !== 'per-unit') return true;
  return !quantitiesOf(volume).some(([least, most]) => bottom * least <= high && top * most * 1.1 >= low);
}

function quantitiesOf(volume: readonly Volume[]): [least: number, most: number][] {
  return volume.flatMap(({ unit, min, max, per }) => {
    const times = TIMES[per];
    if (!times || NOT_COUNTED.has(unit)) return [];
    const least = min ?? 1;
    return [[least * times[0], (max ?? least) * times[1]]];
  });
}

/** A single sum may be that of any whole number of pieces. */
function isMultiple(sum: number, price: number): boolean {
  if (price <= 0) return false;
  const times = sum / price;
  return times > 0.99 && Math.abs(times - Math.round(times)) < 0.01;
}
