import type { HoursFor } from '../assessment.ts';
import type { AssumptionId } from '../data/assumptions.ts';
import { AGENCIES } from '../data/board-kinds.ts';
import { SIZE_VARIANTS } from '../data/size-variants.ts';
import { FULL_MONTH, type SizeScope, TYPICAL_SIZES, type TypicalSize } from '../data/typical-sizes.ts';
import type { Settings } from '../settings.ts';
import { bareTitle } from '../work-type/category-hint.ts';
import type { WorkType } from '../work-type/work-type.ts';
import { isTask } from './board-fees.ts';
import type { EstimateInput } from './estimate.ts';
import { assumed, ownSize } from './own-figures.ts';

/** The size of what one payment buys where nothing is stated: told by the title, else the usual one of its kind; null for open-ended work. */
export function typicalSize(
  { reading, listing, settings }: EstimateInput,
  scope: HoursFor,
): TypicalSize | null {
  const { workType } = reading;
  const usual = (kind: WorkType, of: SizeScope) => ownSize(settings, kind, of, TYPICAL_SIZES[kind][of]);
  const told =
    scope === 'unit' || scope === 'job' || scope === 'month'
      ? variantOf(bareTitle(listing), workType, scope === 'month')
      : null;
  if (told) return asSize(settings, told);
  switch (scope) {
    case 'unit': {
      // A result costs many messages, like one of calls.
      if (reading.pay.kind === 'performance' && workType === 'sales.dm') return usual('sales.call', 'unit');
      const unit = usual(workType, 'unit');
      return isTask(listing) && !(unit && unit.hours < 1) ? asSize(settings, 'usual-task') : unit;
    }
    case 'job':
      return usual(workType, 'job');
    case 'day':
      return asSize(settings, 'usual-day');
    default:
      return AGENCIES.has(listing.site)
        ? ownSize(settings, workType, 'month', FULL_MONTH)
        : usual(workType, 'month');
  }
}

function asSize(settings: Settings, id: AssumptionId): TypicalSize {
  const { value, logSd, source } = assumed(settings, id);
  return { hours: value, logSd, source };
}

function variantOf(title: string, workType: WorkType, isMonth: boolean): AssumptionId | null {
  const told = SIZE_VARIANTS.find(
    ({ workTypes, monthly, says, never }) =>
      monthly === isMonth && workTypes.has(workType) && says.test(title) && !never?.test(title),
  );
  return told?.size ?? null;
}
