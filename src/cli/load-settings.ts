import { readFile } from 'node:fs/promises';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import { presentSettings } from '../core/settings-migrations.ts';
import { readSettings } from '../core/settings-schema.ts';

/**
 * The settings a file holds, the default for every field it leaves out, or the defaults alone when no file is named.
 * A sentence when the file cannot be used: nothing in it is guessed.
 */
export async function loadSettings(file: string | null): Promise<{ value: Settings } | { error: string }> {
  if (file === null) return { value: DEFAULT_SETTINGS };
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { error: `The settings file ${file} cannot be read.` };
  const raw = parse(text);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { error: `The settings file ${file} does not hold a settings object in JSON.` };
  const reading = readSettings({ ...DEFAULT_SETTINGS, ...presentSettings(raw) });
  if ('settings' in reading) return { value: reading.settings };
  const { field, en } = reading.refusal;
  return { error: `The settings file ${file} cannot be used: ${field === '' ? '' : `${field}: `}${en}` };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
