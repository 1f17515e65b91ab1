import { PACES, type Pace } from '../../core/data/paces.ts';
import { formatNumber } from '../../core/format.ts';
import type { Language, Settings } from '../../core/settings.ts';
import { WORK_TYPES, type WorkType } from '../../core/work-type/work-type.ts';
import { WORK_TYPE_NAMES } from '../../core/work-type/work-type-names.ts';
import { OPTIONS_SENTENCES } from '../words/options-words.ts';
import { VOLUME_UNIT_WORDS } from '../words/volume-unit-words.ts';
import { type Figure, figure, withFigure } from './figure.ts';

/** The pace of a kind of work in the unit that finished gigs count in. */
export function firstPace(workType: WorkType, settings: Settings, language: Language): Figure {
  const [first] = PACES[workType];
  if (!first) throw new Error(`No pace for ${workType}.`);
  return paceFigure(workType, first, settings, language);
}

/** The paces in every other unit a listing may count in. */
export function otherPaces(settings: Settings, language: Language): readonly Figure[] {
  return WORK_TYPES.flatMap((workType) =>
    PACES[workType].slice(1).map((pace) => paceFigure(workType, pace, settings, language)),
  );
}

/** Asked for in units per hour, or in hours per unit where a unit takes longer than an hour: 14 hours for a page. */
function paceFigure(workType: WorkType, pace: Pace, settings: Settings, language: Language): Figure {
  const slow = pace.perHour < 1;
  const convert = (amount: number) => (slow ? 1 / amount : amount);
  const unitWords = VOLUME_UNIT_WORDS[pace.unit];
  const words = OPTIONS_SENTENCES[language];
  const standard = convert(pace.perHour);
  const amount = formatNumber(standard);
  const unit = language === 'en' && (slow || amount === '1') ? unitWords.enOne : unitWords[language];
  const own = settings.pace[workType]?.[pace.unit];
  return figure({
    key: `${workType}:${pace.unit}`,
    name: WORK_TYPE_NAMES[workType][language],
    form: slow ? words.perUnit(unit) : words.perHour(unitWords[language]),
    defaultText: slow ? words.defaultPerUnit(amount, unit) : words.defaultPerHour(amount, unit),
    source: pace.source,
    language,
    standard,
    rule: { least: 0.01, most: slow ? 1000 : 100_000, whole: false },
    own: own === undefined ? null : convert(own),
    change: (before, shown) => ({
      pace: withFigure(before.pace, workType, pace.unit, shown === null ? null : convert(shown)),
    }),
  });
}
