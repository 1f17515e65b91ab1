import type { Language } from '../../core/settings.ts';
import { BOARDS } from '../../sites/boards.ts';

/** What to call the board of a listing or a page: its name, or the host of a page that belongs to no known board. */
export function boardName(site: string, address: string | null, language: Language): string {
  const known = BOARDS.find(({ id }) => id === site);
  if (known) return known.name[language];
  return address !== null && URL.canParse(address) ? new URL(address).hostname : site;
}
