import type { Assessment } from '../core/assessment.ts';
import { draftPriceMessage, draftQuestionsMessage } from '../core/contract/draft-message.ts';
import type { Language } from '../core/settings.ts';
import { SIGNAL_TEXTS } from '../core/spiral/signal-texts.ts';
import type { PanelTexts } from '../platform/messages.ts';

/** The words of one listing's panel that are too many for the page script. */
export function panelTexts(assessment: Assessment, language: Language): PanelTexts {
  return {
    signals: Object.fromEntries(assessment.signals.map(({ id }) => [id, SIGNAL_TEXTS[id][language]])),
    priceMessage: draftPriceMessage(assessment, language),
    questionsMessage: draftQuestionsMessage(assessment, language),
  };
}
