import type { Floor } from '../assessment.ts';
import { YEN_PER_DOLLAR } from '../data/assumptions.ts';
import type { Currency } from '../listing.ts';
import type { Settings } from '../settings.ts';
import type { WorkType } from '../work-type/work-type.ts';
import { minimumWage } from './minimum-wage.ts';

/**
 * The user's minimum per hour for this board and kind of work, in yen: own figure for the board, for the work type, for
 * everything; else the minimum wage of their prefecture on the day, or the national average until they choose one.
 */
export function resolveFloor(settings: Settings, site: string, workType: WorkType, today: string): Floor {
  const bySite = Object.hasOwn(settings.floorBySite, site) ? settings.floorBySite[site] : undefined;
  if (bySite !== undefined) return yen(bySite, 'site');
  const byWorkType = settings.floorByWorkType[workType];
  if (byWorkType !== undefined) return yen(byWorkType, 'work-type');
  if (settings.floor !== null) return yen(settings.floor, 'setting');
  const wage = minimumWage(settings.prefecture, today);
  return yen(wage.yen, settings.prefecture === null ? 'national' : 'prefecture');
}

function yen(amount: number, source: Floor['source']): Floor {
  return { amount, currency: 'JPY', source };
}

/** Yen one unit of a currency is worth under these settings; null = cannot be compared with a floor in yen. */
export function yenPer(currency: Currency, settings: Settings): number | null {
  if (currency === 'JPY') return 1;
  return currency === 'USD' ? (settings.yenPerDollar ?? YEN_PER_DOLLAR.value) : null;
}
