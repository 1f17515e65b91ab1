import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { presentSettings } from '../../core/settings-migrations.ts';

export type SettingsFileRefusal = 'not-json' | 'not-settings' | 'other-version';

export type SettingsFileReading =
  | { readonly change: Partial<Settings> }
  | { readonly refused: SettingsFileRefusal };

/** The settings as a file: what this page reads back and what the command line takes with --settings. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/**
 * What a settings file changes: every field it names, the default for those it leaves out. Fields nobody knows are
 * dropped; one of an older version is brought up to date. The values are judged by the background, which refuses the whole change when one cannot be used.
 */
export function readSettingsFile(text: string): SettingsFileReading {
  const raw = parse(text);
  if (raw === undefined) return { refused: 'not-json' };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || !('version' in raw))
    return { refused: 'not-settings' };
  const { version } = raw;
  if (typeof version !== 'number' || version > DEFAULT_SETTINGS.version) return { refused: 'other-version' };
  const known = Object.entries(presentSettings(raw)).filter(([field]) =>
    Object.hasOwn(DEFAULT_SETTINGS, field),
  );
  return { change: { ...DEFAULT_SETTINGS, ...Object.fromEntries(known) } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
