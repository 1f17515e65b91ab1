import { coconala } from './coconala.ts';
import { craudia } from './craudia.ts';
import { crowdworks } from './crowdworks.ts';
import { engineerStyle } from './engineer-style.ts';
import { findy } from './findy.ts';
import { freelanceHub } from './freelance-hub.ts';
import { freelanceStart } from './freelance-start.ts';
import { freelancer } from './freelancer.ts';
import { hiproTech } from './hipro-tech.ts';
import { indieverse } from './indieverse.ts';
import { itpropartners } from './itpropartners.ts';
import { lancers } from './lancers.ts';
import { levtech } from './levtech.ts';
import { mamaworks } from './mamaworks.ts';
import { mturk } from './mturk.ts';
import { shufti } from './shufti.ts';
import type { Site } from './site.ts';
import { techStock } from './tech-stock.ts';
import { techcareer } from './techcareer.ts';
import { upwork } from './upwork.ts';
import { workship } from './workship.ts';

/** Every board, in alphabetical order. */
export const SITES: readonly Site[] = [
  coconala,
  craudia,
  crowdworks,
  engineerStyle,
  findy,
  freelanceHub,
  freelanceStart,
  freelancer,
  hiproTech,
  indieverse,
  itpropartners,
  lancers,
  levtech,
  mamaworks,
  mturk,
  shufti,
  techStock,
  techcareer,
  upwork,
  workship,
];

/** The board an address belongs to, by scheme and host; null = none. */
export function siteForUrl(url: URL): Site | null {
  return SITES.find((site) => site.matches.some((match) => new URL(match).origin === url.origin)) ?? null;
}
