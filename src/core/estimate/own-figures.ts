import type { BreakdownSource } from '../assessment.ts';
import { ASSUMPTIONS, type Assumption, type AssumptionId } from '../data/assumptions.ts';
import type { Pace } from '../data/paces.ts';
import { OWN_FIGURE, type Source } from '../data/source.ts';
import type { TypicalSize } from '../data/typical-sizes.ts';
import type { Settings } from '../settings.ts';
import type { WorkType } from '../work-type/work-type.ts';

/** Log-sd of a pace the user typed in: jobs still differ. */
const OWN_PACE_LOG_SD = 0.35;

/** An assumption, or the user's figure in its place: as uncertain as the default, since jobs differ as before. */
export function assumed({ assumptions }: Settings, id: AssumptionId): Assumption {
  const own = assumptions[id];
  return own === undefined ? ASSUMPTIONS[id] : { ...ASSUMPTIONS[id], value: own, source: OWN_FIGURE };
}

/** The user's pace in place of a default one; null when they gave none for this kind of work and unit. */
export function typedPace({ pace }: Settings, workType: WorkType, { unit }: Pace): Pace | null {
  const own = pace[workType]?.[unit];
  return own === undefined ? null : { unit, perHour: own, logSd: OWN_PACE_LOG_SD, source: OWN_FIGURE };
}

/** A typical size, or the user's hours in its place; what a job of unstated size takes differs as before. */
export function ownSize(
  { usualHours }: Settings,
  workType: WorkType,
  scope: keyof NonNullable<Settings['usualHours'][WorkType]>,
  size: TypicalSize | undefined,
): TypicalSize | null {
  const own = usualHours[workType]?.[scope];
  if (!size) return null;
  return own === undefined ? size : { ...size, hours: own, source: OWN_FIGURE };
}

/** Where the breakdown says a figure comes from. */
export function originOf({ standing }: Source): BreakdownSource {
  return standing === 'OWN' ? 'setting' : 'default';
}
