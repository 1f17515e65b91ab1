import { useState } from 'preact/hooks';
import type { Assessment } from '../../../core/assessment.ts';
import type { Language } from '../../../core/settings.ts';
import type { PanelTexts } from '../../../platform/messages.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import { SPIRAL_WORDS, VERDICT_SHAPES } from '../../words/verdict-words.ts';
import { type SpiralRow, spiralRows } from './spiral-rows.ts';

/** Reasons shown at once; the others, and what each means, open on demand. */
const FIRST = 3;

interface SignalSectionProps {
  readonly assessment: Assessment;
  readonly texts: PanelTexts;
  readonly language: Language;
}

/** The spiral level, the gig's step of growth, and what in the listing raised or lowered the level, each with its words. */
export function SignalSection({ assessment, texts, language }: SignalSectionProps) {
  const [open, setOpen] = useState(false);
  const { level, score } = assessment.spiral;
  const words = PANEL_WORDS[language];
  const rows = spiralRows(assessment, texts);
  const step = texts.steps.find(({ here }) => here);
  const shown = open ? rows : rows.slice(0, FIRST);
  return (
    <section>
      <h3>{words.spiral(SPIRAL_WORDS[level][language], score === null ? '' : ` (${score}/100)`)}</h3>
      {rows.length === 0 && <p class="quiet">{words.noSignals}</p>}
      <ul>
        {shown.map((row) => (
          <SignalItem key={row.id} row={row} whole={open} />
        ))}
      </ul>
      {rows.length > 0 && (
        <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.fewer : words.more(Math.max(0, rows.length - FIRST))}
        </button>
      )}
      {step && (
        <>
          <p class="source">{words.step(step.name)}</p>
          <ol class="steps">
            {texts.steps.map(({ name, here }) => (
              <li key={name} aria-current={here ? 'step' : undefined}>
                {name}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function SignalItem({ row, whole }: { readonly row: SpiralRow; readonly whole: boolean }) {
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
      {whole && row.sentence !== '' && <p class="source">{row.sentence}</p>}
    </li>
  );
}
