import type { SpiralLevel, Verdict } from '../../core/assessment.ts';
import { formatHourly, formatMoney, formatPercent, formatRange } from '../../core/format.ts';
import type { Language } from '../../core/settings.ts';
import type { Summary } from '../../core/summary.ts';
import { BADGE_WORDS } from '../../ui/words/badge-words.ts';
import { UNKNOWN_REASON_WORDS } from '../../ui/words/unknown-reason-words.ts';
import { SPIRAL_WORDS, VERDICT_MEANINGS, VERDICT_SHAPES } from '../../ui/words/verdict-words.ts';

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
export function badgeContent(summary: Summary, { language, floor, saved }: Showing): BadgeContent {
  const words = BADGE_WORDS[language];
  const { hourly, currency, scam, spiral } = summary;
  const reasons = summary.unknownBecause
    .map((reason) => UNKNOWN_REASON_WORDS[reason][language])
    .join(language === 'ja' ? '・' : ', ');
  const questions = summary.questions > 0 ? words.questions(summary.questions) : '';
  return {
    verdict: summary.verdict,
    shape: VERDICT_SHAPES[summary.verdict],
    figure: hourly ? formatHourly(hourly.likely, currency, language) : words.cannotTell,
    range: hourly ? formatRange(hourly.low, hourly.high, currency) : reasons,
    chip: scam ? words.scam : hourly || spiral === 'high' ? words.spiral[spiral] : questions,
    chipTone: scam ? 'scam' : spiral,
    saved,
    label: spokenLabel(summary, floor, saved, reasons, language),
    language,
  };
}

function spokenLabel(summary: Summary, floor: number, saved: boolean, reasons: string, language: Language) {
  const { spoken } = BADGE_WORDS[language];
  const { hourly, currency, belowFloor } = summary;
  const parts = [spoken.name, VERDICT_MEANINGS[summary.verdict][language]];
  if (hourly) {
    const [likely = '', low = '', high = ''] = [hourly.likely, hourly.low, hourly.high].map((amount) =>
      formatRange(amount, amount, currency),
    );
    parts.push(spoken.hourly(likely, low, high));
    if (belowFloor !== null) parts.push(spoken.below(formatMoney(floor, 'JPY'), formatPercent(belowFloor)));
  } else if (reasons !== '') parts.push(spoken.reason(reasons));
  if (summary.scam) parts.push(spoken.scam);
  if (summary.spiral !== 'unknown') parts.push(spoken.spiral(SPIRAL_WORDS[summary.spiral][language]));
  if (saved) parts.push(spoken.saved);
  parts.push(spoken.open);
  return parts.join(spoken.stop);
}
