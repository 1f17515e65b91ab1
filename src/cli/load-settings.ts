import { readFile } from 'node:fs/promises';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';

/** The settings a file holds, or the built-in ones when none is named; a sentence when the file cannot be used. */
export async function loadSettings(file: string | null): Promise<{ value: Settings } | { error: string }> {
  if (file === null) return { value: DEFAULT_SETTINGS };
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { error: `The settings file ${file} cannot be read.` };
  try {
    return { value: { ...DEFAULT_SETTINGS, ...JSON.parse(text) } };
  } catch {
    return { error: `The settings file ${file} is not JSON.` };
  }
}
