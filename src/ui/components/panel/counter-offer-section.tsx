import type { Language } from '../../../core/settings.ts';
import type { PanelTexts } from '../../../platform/messages.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import { DraftBox, type NamedDraft } from './draft-box.tsx';
import { Fold } from './fold.tsx';

interface CounterOfferSectionProps {
  readonly offer: NonNullable<PanelTexts['offer']>;
  readonly texts: PanelTexts;
  readonly language: Language;
  copy(text: string): Promise<void>;
}

/** The price at which this gig reaches the user's floor, or the scope this price pays for, with messages that ask for it. */
export function CounterOfferSection({ offer, texts, language, copy }: CounterOfferSectionProps) {
  const words = PANEL_WORDS[language];
  const { price: priceText, narrower, scope } = texts;
  const [first, ...others]: NamedDraft[] = [
    ...(priceText ? [{ name: words.askPrice, copyLabel: words.copyOffer, text: priceText }] : []),
    ...(narrower ? [{ name: words.askScope, copyLabel: words.copyScope, text: narrower }] : []),
  ];
  return (
    <Fold name={words.counterOffer} value={offer.at50}>
      <dl>
        <Row name={words.counterAt(50)} value={offer.at50} />
        <Row name={words.counterAt(80)} value={offer.at80} />
        {scope && <Row name={words.atThisPrice} value={scope} />}
      </dl>
      {first && (
        <DraftBox drafts={[first, ...others]} language={language} startIn={texts.draftLanguage} copy={copy} />
      )}
    </Fold>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div class="row">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
