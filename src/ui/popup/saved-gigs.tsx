import type { PopupStore } from '../store/create-popup-store.ts';
import { GIG_STATE_WORDS } from '../words/gig-state-words.ts';
import { POPUP_WORDS } from '../words/popup-words.ts';
import { GigRow } from './gig-row.tsx';
import { type GigGroup, groupGigs } from './group-gigs.ts';
import { WaySection } from './way-section.tsx';

interface SavedGigsProps {
  readonly store: PopupStore;
  /** Hidden where a tab already names the list. */
  readonly heading: 'shown' | 'hidden';
}

/** Saved gigs by state; what is over is folded away. */
export function SavedGigs({ store, heading }: SavedGigsProps) {
  const language = store.language.value;
  const { open, closed } = groupGigs(store.gigs.value);
  const closedCount = closed.reduce((sum, group) => sum + group.gigs.length, 0);
  return (
    <section aria-labelledby="saved-heading">
      <h2 id="saved-heading" class={heading === 'shown' ? 'block-heading' : 'visually-hidden'}>
        {POPUP_WORDS.savedHeading[language]} <span class="tab-count figure">{store.gigs.value.length}</span>
      </h2>
      {store.gigs.value.length === 0 && <p class="block quiet">{POPUP_WORDS.nothingSaved[language]}</p>}
      <WaySection store={store} />
      {open.map((group) => (
        <Group key={group.state} store={store} group={group} />
      ))}
      {closedCount > 0 && (
        <details class="closed">
          <summary class="block-heading">
            {POPUP_WORDS.closed[language]} <span class="tab-count figure">{closedCount}</span>
          </summary>
          {closed.map((group) => (
            <Group key={group.state} store={store} group={group} />
          ))}
        </details>
      )}
    </section>
  );
}

function Group({ store, group }: { readonly store: PopupStore; readonly group: GigGroup }) {
  return (
    <section>
      <h3 class="group-heading quiet">
        {GIG_STATE_WORDS[group.state][store.language.value]} <span class="figure">{group.gigs.length}</span>
      </h3>
      <ul>
        {group.gigs.map((gig) => (
          <GigRow key={gig.key} store={store} gig={gig} />
        ))}
      </ul>
    </section>
  );
}
