import type { Verdict } from '../../core/assessment.ts';
import { formatHourly } from '../../core/format.ts';
import type { Currency } from '../../core/listing.ts';
import type { Language } from '../../core/settings.ts';
import { DOUBTFUL_WORDS, VERDICT_MEANINGS, VERDICT_WORDS } from '../words/verdict-words.ts';
import { VerdictShape } from './verdict-shape.tsx';

export interface HourlyBadgeProps {
  readonly verdict: Verdict;
  readonly hourly: { readonly likely: number; readonly currency: Currency } | null;
  readonly language: Language;
  /** The figure is only what the offer says of itself (possible scam): no verdict, no colour of one. */
  readonly doubtful?: boolean;
}

/** Shape, figure and colour of one verdict; the words are there for those who cannot see shape or colour. */
export function HourlyBadge({ verdict, hourly, language, doubtful = false }: HourlyBadgeProps) {
  if (doubtful && hourly)
    return (
      <span class="hourly-badge doubtful tone-unknown" title={DOUBTFUL_WORDS[language]}>
        <VerdictShape verdict="unknown" />
        <span class="visually-hidden">{DOUBTFUL_WORDS[language]} </span>
        {formatHourly(hourly.likely, hourly.currency, language)}
      </span>
    );
  return (
    <span class={`hourly-badge tone-${verdict}`} title={VERDICT_MEANINGS[verdict][language]}>
      <VerdictShape verdict={verdict} />
      {hourly ? (
        <>
          <span class="visually-hidden">{VERDICT_WORDS[verdict][language]} </span>
          {formatHourly(hourly.likely, hourly.currency, language)}
        </>
      ) : (
        VERDICT_WORDS[verdict][language]
      )}
    </span>
  );
}
