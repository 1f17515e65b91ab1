import type { Assessment } from '../../../core/assessment.ts';
import type { Language } from '../../../core/settings.ts';
import type { PanelTexts } from '../../../platform/messages.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import { SPIRAL_WORDS, VERDICT_SHAPES } from '../../words/verdict-words.ts';
import { FirstThree } from './first-three.tsx';
import { type SpiralRow, spiralRows } from './spiral-rows.ts';

interface SignalSectionProps {
  readonly assessment: Assessment;
  readonly texts: PanelTexts['signals'];
  readonly language: Language;
}

/** The spiral level and what in the listing raised or lowered it, each with its words. */
export function SignalSection({ assessment, texts, language }: SignalSectionProps) {
  const { level, score } = assessment.spiral;
  const words = PANEL_WORDS[language];
  const rows = spiralRows(assessment, texts, language);
  return (
    <section>
      <h3>{words.spiral(SPIRAL_WORDS[level][language], score === null ? '' : ` (${score}/100)`)}</h3>
      {rows.length === 0 && <p class="quiet">{words.noSignals}</p>}
      <FirstThree items={rows.map((row) => <SignalItem key={row.id} row={row} />)} language={language} />
    </section>
  );
}

function SignalItem({ row }: { readonly row: SpiralRow }) {
  return (
    <li>
      <span class={`mark ${row.tone}`} aria-hidden="true">
        {row.tone === 'unknown' ? '・' : VERDICT_SHAPES[row.tone]}
      </span>
      {row.name}
      {row.quotes.map((quote) => (
        <>
          {' '}
          <q key={quote}>{quote}</q>
        </>
      ))}
      {row.sentence !== '' && <p class="source">{row.sentence}</p>}
    </li>
  );
}
