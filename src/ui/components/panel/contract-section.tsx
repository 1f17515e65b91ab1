import type { ContractFinding } from '../../../core/assessment.ts';
import type { Language } from '../../../core/settings.ts';
import { CONTRACT_WORDS, PANEL_WORDS } from '../../words/panel-words.ts';

interface ContractSectionProps {
  readonly findings: readonly ContractFinding[];
  readonly language: Language;
}

/** What the listing says, says against the worker, or leaves out about the contract; closed until asked for. */
export function ContractSection({ findings, language }: ContractSectionProps) {
  const words = PANEL_WORDS[language];
  const count = (state: ContractFinding['state']) => findings.filter((one) => one.state === state).length;
  return (
    <details>
      <summary>{words.contract(count('stated'), count('adverse'), count('absent'))}</summary>
      <dl>
        {findings.map(({ item, state, quote }) => (
          <div key={item} class="row">
            <dt>
              {CONTRACT_WORDS[item][language]} {quote !== '' && <q>{quote}</q>}
            </dt>
            <dd class={state === 'adverse' ? 'worry' : 'quiet'}>{words[state]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
