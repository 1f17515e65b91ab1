import type { Assessment } from '../../../core/assessment.ts';
import { formatHourly, formatMoney, formatPercent, formatRange } from '../../../core/format.ts';
import type { Language } from '../../../core/settings.ts';
import { isDoubtful } from '../../../core/spiral/doubtful.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import { UNKNOWN_REASON_WORDS } from '../../words/unknown-reason-words.ts';
import { DOUBTFUL_WORDS, VERDICT_MEANINGS, VERDICT_SHAPES } from '../../words/verdict-words.ts';
import { RangeBar } from './range-bar.tsx';

interface HourlyHeadProps {
  readonly assessment: Assessment;
  readonly language: Language;
}

/** The one big figure, its range, how it compares with the floor; or that and why it cannot be told. A mere promise gets no verdict. */
export function HourlyHead({ assessment, language }: HourlyHeadProps) {
  const { hourly, floor, belowFloor, unknownBecause } = assessment;
  const doubtful = isDoubtful(assessment.signals);
  const verdict = doubtful ? 'unknown' : assessment.verdict;
  const words = PANEL_WORDS[language];
  const shape = <span aria-hidden="true">{VERDICT_SHAPES[verdict]} </span>;
  if (!hourly)
    return (
      <section class={`head ${verdict}`}>
        <p class="big">
          {shape}
          {words.cannotTell}
        </p>
        <p class="quiet">
          {unknownBecause.map((reason) => UNKNOWN_REASON_WORDS[reason][language]).join(' · ')}
        </p>
      </section>
    );
  const range = formatRange(hourly.low, hourly.high, hourly.currency);
  const compared =
    belowFloor !== null &&
    words.belowFloor(formatMoney(floor.amount, floor.currency), formatPercent(belowFloor));
  return (
    <section class={`head ${verdict}`}>
      <p class="big">{formatHourly(hourly.likely, hourly.currency, language)}</p>
      <p class="quiet">{range}</p>
      {compared && <p class="quiet">{compared}</p>}
      <p class="meaning">
        {shape}
        {doubtful ? DOUBTFUL_WORDS[language] : VERDICT_MEANINGS[verdict][language]}
      </p>
      <RangeBar hourly={hourly} floor={floor} language={language} />
    </section>
  );
}
