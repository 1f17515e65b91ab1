import { useState } from 'preact/hooks';
import type { BreakdownLine, BreakdownLineId } from '../../../core/assessment.ts';
import type { Language } from '../../../core/settings.ts';
import { BREAKDOWN_WORDS, PANEL_WORDS, SOURCE_WORDS } from '../../words/panel-words.ts';
import { lineAmount } from './line-amount.ts';

/** The three figures the hourly value is made of, shown at once with their parts; every line opens on demand. */
const PARTS: Readonly<Partial<Record<BreakdownLineId, readonly BreakdownLineId[]>>> = {
  net: ['gross', 'tax', 'fee'],
  hours: ['production', 'checking', 'ai-saving', 'revisions'],
  unpaid: ['communication', 'applying', 'unpaid-share'],
};

/** Shown at once though it is no figure: what the hours are of. */
const NOTE: BreakdownLineId = 'work-type';

const ADDRESS = /https?:\/\/(?:www\.)?([^/\s]+)\S*/g;

function detailOf(line: BreakdownLine, language: Language): string {
  return language === 'ja' ? line.detail : line.detailEn;
}

/** A source is named by its host; the whole address is in the tooltip. */
function withoutPaths(detail: string): string {
  return detail.replace(ADDRESS, '$1');
}

/** What a total is made of, in one line; '' where it stands by itself. Lines about the same count together. */
function partsOf(total: BreakdownLineId, lines: readonly BreakdownLine[], language: Language): string {
  const parts = new Map<BreakdownLineId, BreakdownLine>();
  for (const line of lines)
    if (PARTS[total]?.includes(line.line) && line.amount) {
      const before = parts.get(line.line)?.amount ?? 0;
      parts.set(line.line, { ...line, amount: before + line.amount });
    }
  return [...parts.values()]
    .map((line) => `${BREAKDOWN_WORDS[line.line][language]} ${lineAmount(line, language)}`)
    .join(' · ');
}

interface BreakdownSectionProps {
  readonly lines: readonly BreakdownLine[];
  /** What one payment buys, in words; '' = unknown. */
  readonly scope: string;
  readonly language: Language;
}

/** なぜこの金額？ The three totals with their parts; on demand every line of the estimate with where its figure came from. */
export function BreakdownSection({ lines, scope, language }: BreakdownSectionProps) {
  const [open, setOpen] = useState(false);
  const words = PANEL_WORDS[language];
  const totals = lines.filter(({ line }) => PARTS[line]);
  const whole = open || totals.length === 0;
  const shown = whole ? lines : lines.filter(({ line }) => PARTS[line] || line === NOTE);
  return (
    <section>
      <h3>
        {words.why} <span class="source">{scope}</span>
      </h3>
      <dl>
        {shown.map((line, index) => (
          <div key={`${line.line}${index}`} class={PARTS[line.line] ? 'row total' : 'row'}>
            <dt>
              {BREAKDOWN_WORDS[line.line][language]}{' '}
              <span class="source" title={detailOf(line, language)}>
                {whole || line.line === NOTE
                  ? `${withoutPaths(detailOf(line, language))} [${
                      PARTS[line.line] ? words.sum : SOURCE_WORDS[line.source][language]
                    }]`
                  : partsOf(line.line, lines, language)}
              </span>
            </dt>
            <dd>{line.line === NOTE ? '' : lineAmount(line, language)}</dd>
          </div>
        ))}
      </dl>
      {totals.length > 0 && (open || shown.length < lines.length) && (
        <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.fewerLines : words.allLines}
        </button>
      )}
    </section>
  );
}
