import type { Language, Settings } from '../core/settings.ts';
import type { Surroundings } from './surroundings.ts';

/** The language the user chose, or the browser's. */
export function spokenLanguage(
  settings: Settings,
  { browserLanguage }: Pick<Surroundings, 'browserLanguage'>,
): Language {
  return settings.language ?? browserLanguage();
}
