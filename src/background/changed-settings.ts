import type { Settings } from '../core/settings.ts';
import { readSettings } from '../core/settings-schema.ts';
import { Refusal } from './refusal.ts';
import { valueKept } from './sentences.ts';

/** The settings with a change applied. Throws a Refusal that says what is wrong with the first value that is. */
export function changedSettings(before: Settings, change: Partial<Settings>): Settings {
  const reading = readSettings({ ...before, ...change });
  if ('settings' in reading) return reading.settings;
  throw new Refusal(valueKept(reading.refusal));
}
