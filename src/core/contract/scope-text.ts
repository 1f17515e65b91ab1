import type { Assessment } from '../assessment.ts';
import { formatHours, formatPercent } from '../format.ts';
import type { VolumeUnit } from '../reading.ts';
import type { Language } from '../settings.ts';
import { unitName } from './draft-message.ts';
import type { FittingScope } from './fitting-scope.ts';

/** Pieces a price may be cut down to; one character or one minute is none. */
const PIECES: ReadonlySet<VolumeUnit> = new Set<VolumeUnit>([
  'article',
  'item',
  'image',
  'video',
  'post',
  'page',
]);

/**
 * The scope that fits the price, in pieces where the whole job is counted in pieces, else in hours with its share.
 * Null when the whole scope fits or it cannot be told.
 */
export function scopeText(
  { volume, hours }: Pick<Assessment, 'volume' | 'hours'>,
  scope: FittingScope | null,
  language: Language,
): string | null {
  if (scope === null) return null;
  const share = formatPercent(scope.share);
  const counted = volume.find(
    ({ unit, per, min }) => PIECES.has(unit) && per === 'job' && min !== null && min > 1,
  );
  const pieces = Math.floor((counted?.min ?? 0) * scope.share);
  if (counted && hours?.for === 'job' && pieces > 0) {
    const unit = unitName(counted.unit, language);
    return language === 'ja'
      ? `${unit.replace('1', String(pieces))}まで（${counted.min}のうち）`
      : `up to ${pieces} of ${counted.min} ${unit}s`;
  }
  const time = formatHours(scope.hours, language);
  if (scope.share <= 0)
    return language === 'ja' ? '連絡・応募の時間分にも足りません' : 'not even the unpaid hours';
  return language === 'ja' ? `作業 約${time}分（全体の${share}）` : `about ${time} of work (${share})`;
}
