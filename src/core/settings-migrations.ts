import { paceUnit } from './data/paces.ts';
import { WORK_TYPES } from './work-type/work-type.ts';

/**
 * Numbered steps of the settings document: the step at index n turns version n + 1 into version n + 2. Pure; a step
 * keeps every choice the user made and fills what is new with its default, and comes with a before/after test.
 */
export const SETTINGS_MIGRATIONS: readonly ((before: object) => object)[] = [withEveryFigure];

/** What a file of settings says, brought to the present version; one that names no version may be of any. */
export function presentSettings(raw: object): object {
  const version = 'version' in raw ? raw.version : 1;
  if (typeof version !== 'number') return raw;
  return SETTINGS_MIGRATIONS.slice(version - 1).reduce<object>((before, step) => step(before), raw);
}

/** Version 2 holds a pace for each unit of a kind of work, own sizes and assumptions, and whether clients are remembered. */
function withEveryFigure(before: object): object {
  const { pace } = before as { pace?: unknown };
  const changed = pace === undefined ? {} : { pace: byUnit(pace) };
  return { usualHours: {}, assumptions: {}, rememberClients: true, ...before, ...changed, version: 2 };
}

/** A pace alone was in the kind's first unit. What is no such pace is left for the check to refuse. */
function byUnit(pace: unknown): unknown {
  if (typeof pace !== 'object' || pace === null) return pace;
  return Object.fromEntries(
    Object.entries(pace).map(([name, perHour]) => {
      const workType = WORK_TYPES.find((known) => known === name);
      return [
        name,
        workType && typeof perHour === 'number' ? { [paceUnit(workType).unit]: perHour } : perHour,
      ];
    }),
  );
}
