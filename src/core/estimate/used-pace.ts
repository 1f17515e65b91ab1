import type { BreakdownSource, HoursBasis } from '../assessment.ts';
import { WITHOUT_REVISIONS } from '../data/assumptions.ts';
import type { Pace } from '../data/paces.ts';
import { formatNumber } from '../format.ts';
import { learnPace } from '../learn/learn-pace.ts';
import type { VolumeUnit } from '../reading.ts';
import { type Words, withSource } from './breakdown-line.ts';
import type { EstimateInput } from './estimate.ts';
import { assumed, originOf, typedPace } from './own-figures.ts';
import { UNIT_WORDS } from './unit-words.ts';

/** A pace as the estimate uses it, and where it is from. */
export interface UsedPace {
  readonly perHour: number;
  readonly logSd: number;
  readonly basis: HoursBasis;
  readonly source: BreakdownSource;
  /** The user's own pace already has their use of AI in it. */
  readonly own: boolean;
  readonly words: Words;
}

/** The pace of the table, with its source. */
export function defaultPace(pace: Pace): UsedPace {
  return {
    perHour: pace.perHour,
    logSd: pace.logSd,
    basis: 'volume',
    source: originOf(pace.source),
    own: false,
    words: paceWords(pace.perHour, pace.unit, withSource(pace.source)),
  };
}

/** The pace the user typed in for a unit; null when there is none. */
export function ownPace({ settings, reading }: EstimateInput, pace: Pace): UsedPace | null {
  const typed = typedPace(settings, reading.workType, pace);
  return typed && { ...defaultPace(typed), own: true };
}

/** Pace from the user's finished gigs, starting from the one they typed in or the default; null when they have neither. */
export function learnedPace(input: EstimateInput, pace: Pace): UsedPace | null {
  const { workType } = input.reading;
  const prior = typedPace(input.settings, workType, pace) ?? pace;
  const learned = learnPace(prior, input.history.finished, workType, productionShare(input));
  if (learned.used === 0) return ownPace(input, pace);
  const words = { ja: `あなたの記録${learned.used}件から`, en: `from ${learned.used} of your gigs` };
  return {
    perHour: learned.perHour,
    logSd: learned.logSd,
    basis: 'history',
    source: 'history',
    own: true,
    words: paceWords(learned.perHour, pace.unit, words),
  };
}

/** Recorded hours contain revisions, paces do not. */
function productionShare({ reading, settings }: EstimateInput): number {
  return WITHOUT_REVISIONS.has(reading.workType) ? 1 : 1 / (1 + assumed(settings, 'revision-share').value);
}

function paceWords(perHour: number, unit: VolumeUnit, words: Words): Words {
  const name = UNIT_WORDS[unit];
  return perHour >= 1
    ? {
        ja: `1時間に${formatNumber(perHour)}${name.ja} · ${words.ja}`,
        en: `${formatNumber(perHour)}${name.en} an hour · ${words.en}`,
      }
    : {
        ja: `1${name.ja}に${formatNumber(1 / perHour)}時間 · ${words.ja}`,
        en: `${formatNumber(1 / perHour)} hours per${name.en.slice(0, -1)} · ${words.en}`,
      };
}
