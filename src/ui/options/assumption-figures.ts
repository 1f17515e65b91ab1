import {
  ASSUMPTION_IDS,
  ASSUMPTION_LIMITS,
  ASSUMPTIONS,
  type AssumptionId,
  type AssumptionMeasure,
} from '../../core/data/assumptions.ts';
import { formatNumber } from '../../core/format.ts';
import type { Language, Settings } from '../../core/settings.ts';
import { ASSUMPTION_WORDS, MEASURE_WORDS } from '../words/assumption-words.ts';
import { OPTIONS_SENTENCES } from '../words/options-words.ts';
import { type Figure, figure } from './figure.ts';

/** Shares are shown in percent, everything else as it is. */
const SHOWN: Readonly<Record<AssumptionMeasure, number>> = {
  share: 100,
  factor: 1,
  hours: 1,
  'per-hour': 1,
  count: 1,
  months: 1,
};

/** Every other figure the estimate assumes where a listing does not say. */
export function assumptionFigures(settings: Settings, language: Language): readonly Figure[] {
  return ASSUMPTION_IDS.map((id) => assumptionFigure(id, settings, language));
}

function assumptionFigure(id: AssumptionId, settings: Settings, language: Language): Figure {
  const { measure, value, source } = ASSUMPTIONS[id];
  const times = SHOWN[measure];
  const { least, most } = ASSUMPTION_LIMITS[measure];
  const words = OPTIONS_SENTENCES[language];
  const form = MEASURE_WORDS[measure][language];
  const own = settings.assumptions[id];
  return figure({
    key: id,
    name: ASSUMPTION_WORDS[id][language],
    form,
    defaultText: words.defaultIs(
      `${formatNumber(value * times)}${measure === 'share' ? '' : words.space}${form}`,
    ),
    source,
    language,
    standard: value * times,
    rule: { least: least * times, most: most * times, whole: false },
    own: own === undefined ? null : own * times,
    change: ({ assumptions: { [id]: _before, ...others } }, shown) => ({
      assumptions: shown === null ? others : { ...others, [id]: shown / times },
    }),
  });
}
