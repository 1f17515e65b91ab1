import type { HoursFor } from '../assessment.ts';
import { AGENCIES } from '../data/board-kinds.ts';
import { SIZE_VARIANTS } from '../data/size-variants.ts';
import {
  FULL_MONTH,
  TYPICAL_DAY,
  TYPICAL_SIZES,
  TYPICAL_TASK,
  type TypicalSize,
} from '../data/typical-sizes.ts';
import type { WorkType } from '../work-type/work-type.ts';
import { isTask } from './board-fees.ts';
import type { EstimateInput } from './estimate.ts';

/** The size of what one payment buys where nothing is stated: told by the title, else the usual one of its kind; null for open-ended work. */
export function typicalSize({ reading, listing }: EstimateInput, scope: HoursFor): TypicalSize | null {
  const sizes = TYPICAL_SIZES[reading.workType];
  const told = scope === 'unit' || scope === 'job' ? variantOf(listing.title, reading.workType) : null;
  if (told) return told;
  switch (scope) {
    case 'unit':
      // A result costs many messages, like one of calls.
      if (reading.pay.kind === 'performance' && reading.workType === 'sales.dm')
        return TYPICAL_SIZES['sales.call'].unit ?? null;
      if (isTask(listing)) return sizes.unit && sizes.unit.hours < 1 ? sizes.unit : TYPICAL_TASK;
      return sizes.unit ?? null;
    case 'job':
      return sizes.job ?? null;
    case 'day':
      return TYPICAL_DAY;
    default:
      return AGENCIES.has(listing.site) ? FULL_MONTH : (sizes.month ?? null);
  }
}

function variantOf(title: string, workType: WorkType): TypicalSize | null {
  const told = SIZE_VARIANTS.find(
    ({ workTypes, says, never }) => workTypes.has(workType) && says.test(title) && !never?.test(title),
  );
  return told?.size ?? null;
}
