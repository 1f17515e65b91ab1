import type { Assessment } from '../../../core/assessment.ts';
import type { Language } from '../../../core/settings.ts';
import type { Gig } from '../../../core/tracker/gig.ts';
import type { PanelTexts } from '../../../platform/messages.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import { BreakdownSection } from './breakdown-section.tsx';
import { ContractSection } from './contract-section.tsx';
import { CounterOfferSection } from './counter-offer-section.tsx';
import { HourlyHead } from './hourly-head.tsx';
import { QuestionSection } from './question-section.tsx';
import { type SaveActions, SaveToggle } from './save-toggle.tsx';
import { ScamNotice } from './scam-notice.tsx';
import { SignalSection } from './signal-section.tsx';

interface PanelBodyProps extends SaveActions {
  readonly assessment: Assessment;
  readonly gig: Gig | null;
  readonly texts: PanelTexts;
  readonly language: Language;
  copy(text: string): Promise<void>;
}

/** The sections of a panel, the most needed first; a section with nothing to say is left out. */
export function PanelBody({ assessment, gig, texts, language, copy, save, unsave }: PanelBodyProps) {
  const { counterOffer, questions, contract, breakdown } = assessment;
  const scams = assessment.signals.filter((signal) => signal.id.startsWith('scam.'));
  return (
    <>
      <HourlyHead assessment={assessment} language={language} />
      {scams.length > 0 && <ScamNotice signals={scams} texts={texts.signals} language={language} />}
      {breakdown.length > 0 && <BreakdownSection lines={breakdown} language={language} />}
      <SignalSection assessment={assessment} texts={texts.signals} language={language} />
      {counterOffer && (
        <CounterOfferSection
          offer={counterOffer}
          message={texts.priceMessage}
          language={language}
          copy={copy}
        />
      )}
      {questions.length > 0 && (
        <QuestionSection
          questions={questions}
          message={texts.questionsMessage}
          language={language}
          copy={copy}
        />
      )}
      {contract.length > 0 && <ContractSection findings={contract} language={language} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a plain group, not one more page footer among the landmarks. */}
      <footer role="group">
        <SaveToggle gig={gig} language={language} save={save} unsave={unsave} />
        <span class="quiet">{PANEL_WORDS[language].estimate}</span>
      </footer>
    </>
  );
}
