import type { SpiralLevel, Verdict } from '../../core/assessment.ts';
import { formatHourly, formatMoney, formatPercent, formatRange } from '../../core/format.ts';
import type { Language } from '../../core/settings.ts';
import type { Summary } from '../../core/summary.ts';
import { BADGE_WORDS } from '../../ui/words/badge-words.ts';
import { UNKNOWN_REASON_WORDS } from '../../ui/words/unknown-reason-words.ts';
import {
  DOUBTFUL_WORDS,
  SPIRAL_WORDS,
  VERDICT_MEANINGS,
  VERDICT_SHAPES,
} from '../../ui/words/verdict-words.ts';

/** Everything a badge shows, as text. '' = that part is not shown. */
export interface BadgeContent {
  readonly verdict: Verdict;
  readonly shape: string;
  readonly figure: string;
  readonly range: string;
  readonly chip: string;
  readonly chipTone: SpiralLevel | 'scam';
  readonly saved: boolean;
  /** What a screen reader speaks: verdict, hourly value, range, comparison with the floor, spiral risk. */
  readonly label: string;
  readonly language: Language;
}

interface Showing {
  readonly language: Language;
  /** Yen per hour. */
  readonly floor: number;
  readonly saved: boolean;
}

/** The texts of one badge. An unknown hourly value says so and why, and never shows a number. */
export function badgeContent(summary: Summary, showing: Showing): BadgeContent {
  const { language, saved } = showing;
  const words = BADGE_WORDS[language];
  const { hourly, currency, scam, spiral } = summary;
  const questions = summary.questions > 0 ? words.questions(summary.questions) : '';
  const figure = hourly ? formatHourly(hourly.likely, currency, language) : words.cannotTell;
  const chip = scam ? words.scam : hourly || spiral === 'high' ? words.spiral[spiral] : questions;
  const range = hourly
    ? formatRange(hourly.low, hourly.high, currency)
    : summary.unknownBecause
        .map((reason) => UNKNOWN_REASON_WORDS[reason][language])
        .join(language === 'ja' ? '・' : ', ');
  return {
    verdict: summary.verdict,
    shape: VERDICT_SHAPES[summary.verdict],
    figure,
    range,
    chip,
    chipTone: scam ? 'scam' : spiral,
    saved,
    label: spokenLabel([figure, chip, range], summary, showing),
    language,
  };
}

/**
 * Begins with what is seen, in the order in which parts are left out for lack of room from the end: whoever says aloud
 * what stands on the button then names it (WCAG 2.2, 2.5.3 Label in Name).
 */
function spokenLabel(seen: readonly string[], summary: Summary, { floor, saved, language }: Showing): string {
  const { spoken } = BADGE_WORDS[language];
  const { belowFloor, spiral } = summary;
  const parts = [
    seen.filter((part) => part !== '').join(spoken.pause),
    summary.doubtful ? DOUBTFUL_WORDS[language] : VERDICT_MEANINGS[summary.verdict][language],
  ];
  if (belowFloor !== null) parts.push(spoken.below(formatMoney(floor, 'JPY'), formatPercent(belowFloor)));
  if (summary.scam) parts.push(spoken.scam);
  if (spiral !== 'unknown') parts.push(spoken.spiral(SPIRAL_WORDS[spiral][language]));
  if (saved) parts.push(spoken.saved);
  parts.push(`${spoken.name}${spoken.pause}${spoken.open}`);
  return parts.join(spoken.stop);
}
