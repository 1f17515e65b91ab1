import { Fragment } from 'preact';
import type { Verdict } from '../../core/assessment.ts';
import type { Language } from '../../core/settings.ts';
import type { TabReport } from '../../platform/messages.ts';
import { Notice } from '../components/notice.tsx';
import { VerdictShape } from '../components/verdict-shape.tsx';
import { POPUP_WORDS } from '../words/popup-words.ts';
import { VERDICT_WORDS } from '../words/verdict-words.ts';
import { countVerdicts, VERDICTS } from './count-verdicts.ts';
import { problemSentence } from './problem-sentence.ts';
import { summaryParts } from './summary-parts.ts';

interface PageSummaryProps {
  readonly report: TabReport;
  readonly language: Language;
  readonly selected: Verdict | null;
  readonly choose: (verdict: Verdict) => void;
}

export function PageSummary({ report, language, selected, choose }: PageSummaryProps) {
  const counts = countVerdicts(report.listings);
  const present = VERDICTS.filter((verdict) => counts[verdict] > 0);
  return (
    <section class="page-summary">
      <p class="summary-sentence figure">
        {summaryParts(counts, report.floor, language).map((part, at) => (
          <Fragment key={part}>
            {at > 0 && ' · '}
            <span>{part}</span>
          </Fragment>
        ))}
      </p>
      <div class="share-bar" aria-hidden="true">
        {present.map((verdict) => (
          <i key={verdict} class={`tone-${verdict}`} style={{ flexGrow: counts[verdict] }} />
        ))}
      </div>
      <fieldset class="tiles">
        <legend class="visually-hidden">{POPUP_WORDS.verdicts[language]}</legend>
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            class={`tile tone-${verdict}`}
            aria-pressed={selected === verdict}
            onClick={() => choose(verdict)}
          >
            <b class="figure">
              <VerdictShape verdict={verdict} />
              {counts[verdict]}
            </b>
            <span>
              {verdict === 'unknown' ? POPUP_WORDS.unknownTile[language] : VERDICT_WORDS[verdict][language]}
            </span>
          </button>
        ))}
      </fieldset>
      {report.problems.length > 0 && (
        <Notice tone="thin">
          <ul class="problems">
            {report.problems.slice(0, 6).map((problem) => (
              <li key={`${problem.site}:${problem.field}`}>{problemSentence(problem, language)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}
