import { formatMoney, formatPercent } from '../../core/format.ts';
import type { Language } from '../../core/settings.ts';
import { WORK_TYPE_NAMES } from '../../core/work-type/work-type-names.ts';
import type { GigWay } from '../../platform/messages.ts';
import { WAY_SENTENCES } from '../words/way-words.ts';

/** Below this share one kind of simple work is no concentration. */
const CONCENTRATED = 0.5;
/** Direction taken as sure, as in the course. */
const SURE = 0.8;
/** A slope of a few weeks drawn out over a year says no more than "double" or "half". */
const MOST_FACTOR = 2;

/** What the trajectory rests on and shows, one fact a line; what cannot be told is left out. */
export function wayLines(
  way: GigWay,
  siteName: (id: string) => string,
  language: Language,
): readonly string[] {
  const words = WAY_SENTENCES[language];
  const lines = [words.basis(way.gigs, way.measured)];
  const { yearlyFactor, confidence } = way;
  if (yearlyFactor !== null && confidence !== null)
    lines.push(words.slope(changeOf(yearlyFactor, language), formatPercent(confidence), confidence >= SURE));
  if (way.shareBelow !== null)
    lines.push(words.below(formatPercent(way.shareBelow), formatMoney(way.floor, 'JPY')));
  if (way.sameWork && way.sameWork.share >= CONCENTRATED && way.gigs > 1)
    lines.push(
      words.sameWork(formatPercent(way.sameWork.share), WORK_TYPE_NAMES[way.sameWork.workType][language]),
    );
  if (way.raises.promised > 0) lines.push(words.raises(way.raises.promised, way.raises.came));
  for (const { site, left } of way.investment) lines.push(words.investment(siteName(site), left));
  return lines;
}

function changeOf(factor: number, language: Language): string {
  const words = WAY_SENTENCES[language];
  if (factor >= MOST_FACTOR) return words.muchMore;
  if (factor <= 1 / MOST_FACTOR) return words.muchLess;
  const percent = Math.round((factor - 1) * 100);
  return `${language === 'ja' ? '約' : 'about '}${percent < 0 ? '−' : '+'}${Math.abs(percent)}%`;
}
