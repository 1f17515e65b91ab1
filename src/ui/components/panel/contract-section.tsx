import type { ContractFinding } from '../../../core/assessment.ts';
import type { Language } from '../../../core/settings.ts';
import type { PanelTexts } from '../../../platform/messages.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import { Fold } from './fold.tsx';

interface ContractSectionProps {
  readonly findings: readonly ContractFinding[];
  readonly texts: PanelTexts;
  readonly language: Language;
}

/** What the listing says against the worker, what it states, and in one line what it leaves out about the contract. */
export function ContractSection({ findings, texts, language }: ContractSectionProps) {
  const words = PANEL_WORDS[language];
  const inState = (state: ContractFinding['state']) => findings.filter((one) => one.state === state);
  const [adverse, stated, absent] = [inState('adverse'), inState('stated'), inState('absent')];
  return (
    <Fold name={words.contract} value={words.contractCount(adverse.length, stated.length, absent.length)}>
      <dl>
        {[...adverse, ...stated].map(({ item, state, quote }) => (
          <div key={item} class="row">
            <dt>
              {texts.contractItems[item]} {quote !== '' && <q>{quote}</q>}
            </dt>
            <dd class={state === 'adverse' ? 'worry' : 'quiet'}>{words[state]}</dd>
          </div>
        ))}
      </dl>
      {absent.length > 0 && (
        <p class="source">
          {words.absent}: {absent.map(({ item }) => texts.contractItems[item]).join(words.comma)}
        </p>
      )}
      {texts.contractNotes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p class="source">{words.contractReference}</p>
    </Fold>
  );
}
