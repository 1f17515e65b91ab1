import { crowdworks } from './crowdworks.ts';
import { lancers } from './lancers.ts';
import type { Site } from './site.ts';

/** Every board, in alphabetical order. */
export const SITES: readonly Site[] = [crowdworks, lancers];

/** The board an address belongs to, by scheme and host; null = none. */
export function siteForUrl(url: URL): Site | null {
  return SITES.find((site) => site.matches.some((match) => new URL(match).origin === url.origin)) ?? null;
}
