import type { Assessment } from '../../../core/assessment.ts';
import type { Language } from '../../../core/settings.ts';
import type { Gig } from '../../../core/tracker/gig.ts';
import type { ClientStanding, PanelTexts } from '../../../platform/messages.ts';
import { HOURS_FOR_WORDS, PANEL_WORDS } from '../../words/panel-words.ts';
import { BreakdownSection } from './breakdown-section.tsx';
import { type ClientActions, ClientSection } from './client-section.tsx';
import { ContractSection } from './contract-section.tsx';
import { CounterOfferSection } from './counter-offer-section.tsx';
import { HourlyHead } from './hourly-head.tsx';
import { QuestionSection } from './question-section.tsx';
import { type SaveActions, SaveToggle } from './save-toggle.tsx';
import { ScamNotice } from './scam-notice.tsx';
import { SignalSection } from './signal-section.tsx';

interface PanelBodyProps extends SaveActions, ClientActions {
  readonly assessment: Assessment;
  readonly gig: Gig | null;
  readonly client: ClientStanding | null;
  readonly texts: PanelTexts;
  readonly language: Language;
  copy(text: string): Promise<void>;
}

/** The figure and its reasons, three lines each; the rest as lines that open. What has nothing to say is left out. */
export function PanelBody(props: PanelBodyProps) {
  const { assessment, gig, client, texts, language, copy, save, unsave, dimClient } = props;
  const { questions, contract, breakdown } = assessment;
  const scams = assessment.signals.filter((signal) => signal.id.startsWith('scam.'));
  return (
    <>
      <HourlyHead assessment={assessment} language={language} />
      {scams.length > 0 && <ScamNotice signals={scams} texts={texts.signals} language={language} />}
      {breakdown.length > 0 && (
        <BreakdownSection
          lines={breakdown}
          scope={assessment.hours ? HOURS_FOR_WORDS[assessment.hours.for][language] : ''}
          language={language}
        />
      )}
      <SignalSection assessment={assessment} texts={texts} language={language} />
      {texts.offer && (
        <CounterOfferSection offer={texts.offer} texts={texts} language={language} copy={copy} />
      )}
      {questions.length > 0 && (
        <QuestionSection
          questions={questions}
          texts={texts}
          language={language}
          open={assessment.hourly === null}
          copy={copy}
        />
      )}
      {contract.length > 0 && <ContractSection findings={contract} texts={texts} language={language} />}
      <ClientSection client={client} texts={texts} language={language} dimClient={dimClient} />
      {/* biome-ignore lint/a11y/useSemanticElements: a plain group, not one more page footer among the landmarks. */}
      <footer role="group">
        <SaveToggle gig={gig} language={language} save={save} unsave={unsave} />
        <span class="quiet">{PANEL_WORDS[language].estimate}</span>
      </footer>
    </>
  );
}
