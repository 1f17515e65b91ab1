import { type Pace, paceUnit } from '../../core/data/paces.ts';
import { citeSource } from '../../core/data/source.ts';
import { formatNumber } from '../../core/format.ts';
import type { Language } from '../../core/settings.ts';
import type { WorkType } from '../../core/work-type/work-type.ts';
import type { NumberRule } from '../components/read-number.ts';
import { OPTIONS_SENTENCES } from '../words/options-words.ts';
import { VOLUME_UNIT_WORDS } from '../words/volume-unit-words.ts';

export interface PaceForm {
  /** What the field asks for: units in an hour, or hours for a unit where a unit takes longer than an hour. */
  readonly form: string;
  readonly fallback: string;
  /** The default in words, with its source and standing. */
  readonly defaultText: string;
  readonly sourceText: string;
  readonly rule: NumberRule;
  /** Between what the field shows and the setting, which is always units per hour. Its own inverse. */
  readonly convert: (amount: number) => number;
}

/** How the pace of a work type is asked for: 900 characters an hour, but 14 hours for a page. */
export function paceForm(workType: WorkType, language: Language): PaceForm {
  const pace: Pace = paceUnit(workType);
  const slow = pace.perHour < 1;
  const convert = (amount: number) => (slow ? 1 / amount : amount);
  const unitWords = VOLUME_UNIT_WORDS[pace.unit];
  const words = OPTIONS_SENTENCES[language];
  const amount = formatNumber(convert(pace.perHour));
  const unit = language === 'en' && (slow || amount === '1') ? unitWords.enOne : unitWords[language];
  const perHour = words.perHour(unitWords[language]);
  return {
    form: slow ? words.perUnit(unit) : perHour,
    fallback: amount,
    defaultText: slow ? words.defaultPerUnit(amount, unit) : words.defaultPerHour(amount, unit),
    sourceText: citeSource(pace.source)[language],
    rule: { least: 0.01, most: slow ? 1000 : 100_000, whole: false },
    convert,
  };
}
