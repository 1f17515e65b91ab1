import type { CounterOffer } from '../../../core/assessment.ts';
import { unitName } from '../../../core/contract/draft-message.ts';
import { formatMoney } from '../../../core/format.ts';
import type { Language } from '../../../core/settings.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import { CopyButton } from '../copy-button.tsx';

interface CounterOfferSectionProps {
  readonly offer: CounterOffer;
  /** Asks for that price. */
  readonly message: string | null;
  readonly language: Language;
  copy(text: string): Promise<void>;
}

/** The price at which this gig reaches the user's floor, with a message that asks for it. */
export function CounterOfferSection({ offer, message, language, copy }: CounterOfferSectionProps) {
  const words = PANEL_WORDS[language];
  const unit = unitName(offer.unit, language);
  const rows = [
    [50, offer.at50],
    [80, offer.at80],
  ] as const;
  return (
    <section>
      <h3>{words.counterOffer}</h3>
      <dl>
        {rows.map(([percent, amount]) => (
          <div key={percent} class="row">
            <dt>{words.counterAt(percent)}</dt>
            <dd>
              {formatMoney(amount, offer.currency)} / {unit}
            </dd>
          </div>
        ))}
      </dl>
      {message && <CopyButton label={words.copyOffer} text={message} language={language} copy={copy} />}
    </section>
  );
}
