import type { Assessment, CounterOffer } from '../core/assessment.ts';
import { CONTRACT_ITEM_TEXTS, contractNotes } from '../core/contract/contract-texts.ts';
import {
  askingPrice,
  draftPriceMessage,
  draftQuestionsMessage,
  draftScopeMessage,
  unitName,
} from '../core/contract/draft-message.ts';
import { fittingScope } from '../core/contract/fitting-scope.ts';
import { paymentTerms } from '../core/contract/payment-terms.ts';
import { scopeText } from '../core/contract/scope-text.ts';
import { statedRates } from '../core/contract/settlement.ts';
import type { Listing } from '../core/listing.ts';
import { normaliseText } from '../core/read/normalised-text.ts';
import type { Language, Settings } from '../core/settings.ts';
import { clientTexts } from '../core/spiral/client-texts.ts';
import type { ClientView } from '../core/spiral/client-view.ts';
import { SIGNAL_TEXTS } from '../core/spiral/signal-texts.ts';
import { GROWTH_STEP_TEXTS, SPIRAL_TERM_TEXTS } from '../core/spiral/term-texts.ts';
import type { Draft, PanelTexts } from '../platform/messages.ts';

const KANA = /[ぁ-ヶ]/;

/** The words of one listing's panel that are too many for the page script. */
export function panelTexts(
  listing: Listing,
  assessment: Assessment,
  client: ClientView,
  settings: Settings,
  language: Language,
): PanelTexts {
  const { signals, spiral, growthRung, counterOffer } = assessment;
  const scope = fittingScope(assessment, settings);
  const text = normaliseText(listing.description);
  return {
    signals: Object.fromEntries(signals.map(({ id }) => [id, SIGNAL_TEXTS[id][language]])),
    terms: Object.fromEntries(
      spiral.terms.flatMap(({ id }) =>
        SPIRAL_TERM_TEXTS[id] ? [[id, SPIRAL_TERM_TEXTS[id][language]]] : [],
      ),
    ),
    steps: Object.entries(GROWTH_STEP_TEXTS).map(([rung, name]) => ({
      name: name[language],
      here: rung === growthRung,
    })),
    contractItems: inLanguage(CONTRACT_ITEM_TEXTS, language),
    contractNotes: contractNotes(assessment, paymentTerms(text), statedRates(text), language),
    offer: counterOffer && {
      at50: priceText(counterOffer, counterOffer.at50, language),
      at80: priceText(counterOffer, counterOffer.at80, language),
    },
    scope: scopeText(assessment, scope, language),
    client: clientTexts(listing.client, client, language),
    price: draft((words) => draftPriceMessage(assessment, words)),
    narrower: draft((words) => draftScopeMessage(assessment, scope, words)),
    questions: draft((words) => draftQuestionsMessage(assessment, words)),
    draftLanguage: KANA.test(listing.title + listing.description) ? 'ja' : 'en',
  };
}

function priceText({ currency, unit }: CounterOffer, amount: number, language: Language): string {
  return `${askingPrice(amount, currency)} / ${unitName(unit, language)}`;
}

function draft(write: (language: Language) => string | null): Draft | null {
  const [ja, en] = [write('ja'), write('en')];
  return ja === null || en === null ? null : { ja, en };
}

function inLanguage<Id extends string>(
  texts: Readonly<Record<Id, Readonly<Record<Language, string>>>>,
  language: Language,
): Readonly<Record<Id, string>> {
  const entries = Object.entries<Readonly<Record<Language, string>>>(texts);
  return Object.fromEntries(entries.map(([id, text]) => [id, text[language]])) as Record<Id, string>;
}
