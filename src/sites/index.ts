import { coconala } from './coconala.ts';
import { craudia } from './craudia.ts';
import { crowdworks } from './crowdworks.ts';
import { freelancer } from './freelancer.ts';
import { lancers } from './lancers.ts';
import { mamaworks } from './mamaworks.ts';
import { mturk } from './mturk.ts';
import { shufti } from './shufti.ts';
import type { Site } from './site.ts';
import { upwork } from './upwork.ts';
import { workship } from './workship.ts';

/** Every board, in alphabetical order. */
export const SITES: readonly Site[] = [
  coconala,
  craudia,
  crowdworks,
  freelancer,
  lancers,
  mamaworks,
  mturk,
  shufti,
  upwork,
  workship,
];

/** The board an address belongs to, by scheme and host; null = none. */
export function siteForUrl(url: URL): Site | null {
  return SITES.find((site) => site.matches.some((match) => new URL(match).origin === url.origin)) ?? null;
}
