import { coconala } from './coconala.ts';
import { craudia } from './craudia.ts';
import { engineerStyle } from './engineer-style.ts';
import { findy } from './findy.ts';
import { freelanceHub } from './freelance-hub.ts';
import { freelanceStart } from './freelance-start.ts';
import { freelancer } from './freelancer.ts';
import { hiproTech } from './hipro-tech.ts';
import { indieverse } from './indieverse.ts';
import { itpropartners } from './itpropartners.ts';
import { levtech } from './levtech.ts';
import { mamaworks } from './mamaworks.ts';
import { mturk } from './mturk.ts';
import { shufti } from './shufti.ts';
import type { Site } from './site.ts';
import { techStock } from './tech-stock.ts';
import { techcareer } from './techcareer.ts';
import { upwork } from './upwork.ts';
import { workship } from './workship.ts';

/** The boards with access `by-click`, in alphabetical order: carried by the script of more boards. */
export const BY_CLICK_SITES: readonly Site[] = [
  coconala,
  craudia,
  engineerStyle,
  findy,
  freelanceHub,
  freelanceStart,
  freelancer,
  hiproTech,
  indieverse,
  itpropartners,
  levtech,
  mamaworks,
  mturk,
  shufti,
  techStock,
  techcareer,
  upwork,
  workship,
];
