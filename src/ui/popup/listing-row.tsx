import { formatRange } from '../../core/format.ts';
import type { SignalId } from '../../core/spiral/signal-id.ts';
import { SIGNAL_TEXTS } from '../../core/spiral/signal-texts.ts';
import type { TabListing } from '../../platform/messages.ts';
import { clipText } from '../components/clip-text.ts';
import { HourlyBadge } from '../components/hourly-badge.tsx';
import { VerdictShape } from '../components/verdict-shape.tsx';
import type { PopupStore } from '../store/create-popup-store.ts';
import { POPUP_WORDS } from '../words/popup-words.ts';
import { UNKNOWN_REASON_WORDS } from '../words/unknown-reason-words.ts';
import { SPIRAL_WORDS } from '../words/verdict-words.ts';

interface ListingRowProps {
  readonly store: PopupStore;
  readonly listing: TabListing;
  /** Whether to say which words raised the warning. */
  readonly reasons: boolean;
}

/** One listing of the page; its title leads to the card. */
export function ListingRow({ store, listing, reasons }: ListingRowProps) {
  const language = store.language.value;
  const { summary } = listing;
  const { hourly, currency } = summary;
  return (
    <li class="row">
      <button type="button" class="row-title" onClick={() => void store.jumpTo(listing.key)}>
        <bdi>{clipText(listing.title, 120)}</bdi>
      </button>
      <HourlyBadge
        verdict={summary.verdict}
        hourly={hourly && { likely: hourly.likely, currency }}
        language={language}
        doubtful={summary.doubtful}
      />
      {!reasons && (
        <p class="row-more quiet figure">
          {hourly
            ? formatRange(hourly.low, hourly.high, currency)
            : summary.unknownBecause.map((reason) => UNKNOWN_REASON_WORDS[reason][language]).join(' · ')}
          {summary.scam
            ? ` · ${POPUP_WORDS.scam[language]}`
            : (summary.spiral === 'high' || summary.spiral === 'watch') &&
              ` · ${POPUP_WORDS.spiral[language]} ${SPIRAL_WORDS[summary.spiral][language]}`}
        </p>
      )}
      {reasons && (
        <ul class="row-more reasons">
          <li class={summary.scam ? 'level scam' : 'level tone-below'}>
            {summary.scam
              ? POPUP_WORDS.scam[language]
              : `${POPUP_WORDS.spiral[language]} ${SPIRAL_WORDS[summary.spiral][language]}${
                  summary.spiralScore === null ? '' : ` ${Math.round(summary.spiralScore)}`
                }`}
          </li>
          {summary.topSignals.map((signal) => (
            <li key={signal.id} class={`reason tone-${toneOf(signal.id)}`}>
              <VerdictShape verdict={toneOf(signal.id)} />
              {SIGNAL_TEXTS[signal.id][language].name}
              {signal.quote !== '' && <q>{clipText(signal.quote, 48)}</q>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function toneOf(id: SignalId): 'below' | 'thin' {
  return id.startsWith('scam.') ? 'below' : 'thin';
}
