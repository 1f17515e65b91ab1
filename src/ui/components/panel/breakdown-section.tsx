import { useState } from 'preact/hooks';
import type { BreakdownLine, BreakdownLineId } from '../../../core/assessment.ts';
import type { Language } from '../../../core/settings.ts';
import { BREAKDOWN_WORDS, PANEL_WORDS, SOURCE_WORDS } from '../../words/panel-words.ts';
import { lineAmount } from './line-amount.ts';

/** Shown at once; the others open on demand. */
const FIRST: readonly BreakdownLineId[] = ['gross', 'fee', 'net', 'hours', 'unpaid'];
const TOTALS: readonly BreakdownLineId[] = ['net', 'hours', 'unpaid'];

const ADDRESS = /https?:\/\/(?:www\.)?([^/\s]+)\S*/g;

function detailOf(line: BreakdownLine, language: Language): string {
  return language === 'ja' ? line.detail : line.detailEn;
}

/** A source is named by its host; the whole address is in the tooltip. */
function withoutPaths(detail: string): string {
  return detail.replace(ADDRESS, '$1');
}

interface BreakdownSectionProps {
  readonly lines: readonly BreakdownLine[];
  readonly language: Language;
}

/** なぜこの金額？ Every line of the estimate with where its figure came from. */
export function BreakdownSection({ lines, language }: BreakdownSectionProps) {
  const [open, setOpen] = useState(false);
  const words = PANEL_WORDS[language];
  const first = lines.filter(({ line }) => FIRST.includes(line));
  const shown = open || first.length === 0 ? lines : first;
  return (
    <section>
      <h3>{words.why}</h3>
      <dl>
        {shown.map((line, index) => (
          <div key={`${line.line}${index}`} class={TOTALS.includes(line.line) ? 'row total' : 'row'}>
            <dt>
              {BREAKDOWN_WORDS[line.line][language]}{' '}
              <span class="source" title={detailOf(line, language)}>
                {withoutPaths(detailOf(line, language))}
                {` [${TOTALS.includes(line.line) ? words.sum : SOURCE_WORDS[line.source][language]}]`}
              </span>
            </dt>
            <dd>{lineAmount(line, language)}</dd>
          </div>
        ))}
      </dl>
      {first.length > 0 && first.length < lines.length && (
        <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.fewerLines : words.allLines}
        </button>
      )}
    </section>
  );
}
