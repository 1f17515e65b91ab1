import type { CounterOffer } from '../../../core/assessment.ts';
import { formatMoney } from '../../../core/format.ts';
import type { Language } from '../../../core/settings.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';

interface CounterOfferSectionProps {
  readonly offer: CounterOffer;
  readonly language: Language;
}

/** The price at which this gig reaches the user's floor. */
export function CounterOfferSection({ offer, language }: CounterOfferSectionProps) {
  const words = PANEL_WORDS[language];
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
            <dd>{formatMoney(amount, offer.currency)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
