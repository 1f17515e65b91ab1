import { SIZE_SCOPES, TYPICAL_SIZES } from '../../core/data/typical-sizes.ts';
import { formatNumber } from '../../core/format.ts';
import type { Language, Settings } from '../../core/settings.ts';
import { WORK_TYPES } from '../../core/work-type/work-type.ts';
import { WORK_TYPE_NAMES } from '../../core/work-type/work-type-names.ts';
import { OPTIONS_SENTENCES, OPTIONS_WORDS } from '../words/options-words.ts';
import { HOURS_FOR_WORDS } from '../words/panel-words.ts';
import { type Figure, figure, withFigure } from './figure.ts';

/** Hours of work whose size a listing does not state, by kind and by what is paid. */
export function sizeFigures(settings: Settings, language: Language): readonly Figure[] {
  return WORK_TYPES.flatMap((workType) =>
    SIZE_SCOPES.flatMap((scope) => {
      const size = TYPICAL_SIZES[workType][scope];
      if (!size) return [];
      const words = OPTIONS_SENTENCES[language];
      return figure({
        key: `${workType}:${scope}`,
        name: `${WORK_TYPE_NAMES[workType][language]} · ${HOURS_FOR_WORDS[scope][language]}`,
        form: OPTIONS_WORDS.hours[language],
        defaultText: words.defaultIs(
          `${formatNumber(size.hours)}${words.space}${OPTIONS_WORDS.hours[language]}`,
        ),
        source: size.source,
        language,
        standard: size.hours,
        rule: { least: 0.01, most: 10_000, whole: false },
        own: settings.usualHours[workType]?.[scope] ?? null,
        change: (before, shown) => ({ usualHours: withFigure(before.usualHours, workType, scope, shown) }),
      });
    }),
  );
}
