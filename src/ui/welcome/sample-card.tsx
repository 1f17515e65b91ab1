import type { Assessment } from '../../core/assessment.ts';
import { formatHourly, formatMoney, formatPercent, formatRange } from '../../core/format.ts';
import type { Language } from '../../core/settings.ts';
import { RangeBar } from '../components/panel/range-bar.tsx';
import { VerdictShape } from '../components/verdict-shape.tsx';
import type { WelcomeStore } from '../store/create-welcome-store.ts';
import { VERDICT_MEANINGS } from '../words/verdict-words.ts';
import { WELCOME_SENTENCES, WELCOME_WORDS } from '../words/welcome-words.ts';
import { effectLines } from './effect-lines.ts';
import { sampleListing } from './sample-listing.ts';

/** The sample listing as the answers so far make it look. */
export function SampleCard({ store }: { readonly store: WelcomeStore }) {
  const language = store.settings.language.value;
  const listing = sampleListing(language);
  const effect = store.effect.value;
  return (
    <section class="section sample" aria-labelledby="sample-heading">
      <div>
        <h2 id="sample-heading">{WELCOME_WORDS.effect[language]}</h2>
        <p class="quiet">{WELCOME_WORDS.made[language]}</p>
      </div>
      <div class="sample-listing">
        <p class="sample-title">{listing.title}</p>
        <p class="quiet">{listing.payText}</p>
      </div>
      <div aria-live="polite" aria-busy={effect === null}>
        {effect === null && <p class="quiet">{WELCOME_WORDS.working[language]}</p>}
        {effect === 'failed' && <p class="quiet">{WELCOME_WORDS.noEffect[language]}</p>}
        {effect !== null && effect !== 'failed' && <Effect assessment={effect} language={language} />}
      </div>
    </section>
  );
}

function Effect({ assessment, language }: { readonly assessment: Assessment; readonly language: Language }) {
  const { hourly, floor, belowFloor, verdict } = assessment;
  if (!hourly) return <p class="quiet">{WELCOME_WORDS.noEffect[language]}</p>;
  return (
    <div class={`effect tone-${verdict}`}>
      <p class="big figure">{formatHourly(hourly.likely, hourly.currency, language)}</p>
      <p class="quiet figure">
        {formatRange(hourly.low, hourly.high, hourly.currency)}
        {belowFloor !== null &&
          ` · ${WELCOME_SENTENCES[language].belowFloor(formatMoney(floor.amount, floor.currency), formatPercent(belowFloor))}`}
      </p>
      <p class="meaning">
        <VerdictShape verdict={verdict} /> {VERDICT_MEANINGS[verdict][language]}
      </p>
      <RangeBar hourly={hourly} floor={floor} language={language} />
      <dl class="effect-lines figure">
        {effectLines(assessment, language).map((line) => (
          <div key={line.name}>
            <dt>{line.name}</dt>
            <dd>{line.amount}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
