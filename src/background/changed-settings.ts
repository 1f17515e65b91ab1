import type { Settings } from '../core/settings.ts';
import { checkSettings } from '../platform/check-settings.ts';
import { Refusal } from './refusal.ts';
import { unusableSetting } from './sentences.ts';

/** The settings with a change applied. Throws a Refusal that names the field whose new value cannot be used. */
export function changedSettings(before: Settings, change: Partial<Settings>): Settings {
  const { value, field } = checkSettings({ ...before, ...change });
  if (value) return value;
  throw new Refusal(unusableSetting(field));
}
