import { LEAST_HOURS } from '../data/assumptions.ts';
import { SOUND } from '../data/pace-variants.ts';
import type { EstimateInput } from './estimate.ts';
import { assumed } from './own-figures.ts';
import type { WorkVolume } from './work-volume.ts';

/** A film that is made, not cut from what was shot. */
const MADE = /アニメ|ムービー|モーション|CM動画|PV|紹介動画|プロモーション/i;
const CUT = /切り抜き|ショート|リール|テンプレ|カット編集/;

/**
 * Hours that what one payment buys takes at least, however little its volume is: a clip is cut, sound is set up, a
 * review is read and sent. Null where that does not apply, and for payments by the minute or character.
 */
export function leastHours(
  { reading, listing, settings }: EstimateInput,
  volumes: readonly WorkVolume[],
  volume: WorkVolume,
): number | null {
  const { workType, pay } = reading;
  if (pay.unit === 'minute' || pay.unit === 'character' || pay.unit === 'word') return null;
  if (workType !== 'video.edit')
    return LEAST_HOURS[workType]?.[pay.kind === 'per-unit' ? 'unit' : 'job'] ?? null;
  if (SOUND.says.test(listing.title) || volume.unit !== 'minute') return null;
  const clips = volumes.find((candidate) => candidate.unit === 'video')?.amount.likely ?? 1;
  const least = MADE.test(listing.title) && !CUT.test(listing.title) ? 'least-film' : 'least-clip';
  return assumed(settings, least).value * clips;
}
