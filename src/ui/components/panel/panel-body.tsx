import type { Assessment } from '../../../core/assessment.ts';
import type { Language } from '../../../core/settings.ts';
import type { Gig } from '../../../core/tracker/gig.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import { BreakdownSection } from './breakdown-section.tsx';
import { ContractSection } from './contract-section.tsx';
import { CounterOfferSection } from './counter-offer-section.tsx';
import { HourlyHead } from './hourly-head.tsx';
import { QuestionSection } from './question-section.tsx';
import { type SaveActions, SaveToggle } from './save-toggle.tsx';

interface PanelBodyProps extends SaveActions {
  readonly assessment: Assessment;
  readonly gig: Gig | null;
  readonly language: Language;
  copy(text: string): Promise<void>;
}

/** The sections of a panel, the most needed first; a section with nothing to say is left out. */
export function PanelBody({ assessment, gig, language, copy, save, unsave }: PanelBodyProps) {
  const { counterOffer, questions, contract, breakdown } = assessment;
  return (
    <>
      <HourlyHead assessment={assessment} language={language} />
      {breakdown.length > 0 && <BreakdownSection lines={breakdown} language={language} />}
      {counterOffer && <CounterOfferSection offer={counterOffer} language={language} />}
      {questions.length > 0 && <QuestionSection questions={questions} language={language} copy={copy} />}
      {contract.length > 0 && <ContractSection findings={contract} language={language} />}
      <footer>
        <SaveToggle gig={gig} language={language} save={save} unsave={unsave} />
        <span class="quiet">{PANEL_WORDS[language].estimate}</span>
      </footer>
    </>
  );
}
