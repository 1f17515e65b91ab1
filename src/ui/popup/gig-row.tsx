import { GIG_STATES, type Gig, type GigState, NEXT_STATES } from '../../core/tracker/gig.ts';
import { boardName } from '../components/board-name.ts';
import { clipText } from '../components/clip-text.ts';
import { HourlyBadge } from '../components/hourly-badge.tsx';
import { useStoredState } from '../components/use-stored-state.ts';
import type { PopupStore } from '../store/create-popup-store.ts';
import { GIG_STATE_WORDS } from '../words/gig-state-words.ts';
import { PAY_KIND_WORDS } from '../words/pay-kind-words.ts';
import { POPUP_SENTENCES, POPUP_WORDS } from '../words/popup-words.ts';
import { deadlineView } from './deadline-view.ts';
import { GigResult } from './gig-result.tsx';

/** States in which there may be something to note. */
const NOTED: readonly GigState[] = ['working', 'delivered', 'paid'];

/** One saved gig: what was promised, until when, and what can be done with it. */
export function GigRow({ store, gig }: { readonly store: PopupStore; readonly gig: Gig }) {
  const language = store.language.value;
  const follow = useStoredState();
  const sentences = POPUP_SENTENCES[language];
  const { listing, promised } = gig;
  const { url } = listing;
  const title = clipText(listing.title, 120);
  const deadline = deadlineView(listing.deadline, gig.state, store.today, language);
  const board = boardName(listing.site, url, language);
  const pay =
    clipText(listing.payText, 40) || PAY_KIND_WORDS[listing.structured?.kind ?? 'unknown'][language];
  return (
    <li class="row">
      {url === null ? (
        <p class="row-title">
          <bdi>{title}</bdi>
        </p>
      ) : (
        <button type="button" class="row-title" onClick={() => store.openUrl(url)}>
          <bdi>{title}</bdi>
        </button>
      )}
      <HourlyBadge verdict={promised.verdict} hourly={promised.hourly} language={language} />
      <p class="row-more quiet gig-facts">
        <span>
          {board} · <bdi>{pay}</bdi>
        </span>
        {deadline && <span class={`deadline ${deadline.urgency}`}>{deadline.text}</span>}
      </p>
      <div class="row-more row-acts">
        <select
          class="select small"
          aria-label={sentences.stateOf(title)}
          value={gig.state}
          onChange={(event) => follow(store.changeState(gig.key, event.currentTarget.value as GigState))}
        >
          {GIG_STATES.filter((state) => state === gig.state || NEXT_STATES[gig.state].includes(state)).map(
            (state) => (
              <option key={state} value={state}>
                {GIG_STATE_WORDS[state][language]}
              </option>
            ),
          )}
        </select>
        <button
          type="button"
          class="button plain"
          aria-label={sentences.removeThis(title)}
          onClick={() => void store.remove(gig.key)}
        >
          {POPUP_WORDS.remove[language]}
        </button>
      </div>
      {(NOTED.includes(gig.state) || gig.result) && <GigResult store={store} gig={gig} />}
    </li>
  );
}
