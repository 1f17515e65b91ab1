import type { Signal } from '../../../core/assessment.ts';
import type { Language } from '../../../core/settings.ts';
import type { PanelTexts } from '../../../platform/messages.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';

interface ScamNoticeProps {
  readonly signals: readonly Signal[];
  readonly texts: PanelTexts['signals'];
  readonly language: Language;
}

/** Behaviour known from scams, named with the words that show it, and where to ask for help. */
export function ScamNotice({ signals, texts, language }: ScamNoticeProps) {
  const words = PANEL_WORDS[language];
  return (
    <section class="scam">
      <h3>{words.scam}</h3>
      <ul>
        {signals.map(({ id, quote }) => (
          <li key={id + quote}>
            {texts[id]?.name ?? id} {quote !== '' && <q>{quote}</q>}
          </li>
        ))}
      </ul>
      <p class="source">{words.scamHelp}</p>
    </section>
  );
}
