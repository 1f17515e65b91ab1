import type { Signal } from '@preact/signals';
import type { Verdict } from '../../core/assessment.ts';
import type { TabReport } from '../../platform/messages.ts';
import { Tabs } from '../components/tabs.tsx';
import type { PopupStore } from '../store/create-popup-store.ts';
import { POPUP_WORDS } from '../words/popup-words.ts';
import { VERDICT_WORDS } from '../words/verdict-words.ts';
import { ListingRow } from './listing-row.tsx';
import { SavedGigs } from './saved-gigs.tsx';
import { sortByPay, sortWarnings } from './sort-listings.ts';

export type PopupTab = 'warnings' | 'listings' | 'saved';

interface PageTabsProps {
  readonly store: PopupStore;
  readonly report: TabReport;
  readonly tab: Signal<PopupTab>;
  readonly filter: Signal<Verdict | null>;
}

export function PageTabs({ store, report, tab, filter }: PageTabsProps) {
  const language = store.language.value;
  const warnings = sortWarnings(report.listings);
  const tabs = [
    { id: 'warnings', name: POPUP_WORDS.warnings[language], count: warnings.length },
    { id: 'listings', name: POPUP_WORDS.listings[language], count: report.listings.length },
    { id: 'saved', name: POPUP_WORDS.saved[language], count: store.gigs.value.length },
  ] as const;
  return (
    <Tabs
      label={POPUP_WORDS.tabs[language]}
      tabs={tabs}
      selected={tab.value}
      select={(id) => {
        filter.value = null;
        tab.value = id;
      }}
    >
      {tab.value === 'warnings' && <Warnings store={store} warnings={warnings} />}
      {tab.value === 'listings' && <Listings store={store} report={report} filter={filter} />}
      {tab.value === 'saved' && <SavedGigs store={store} heading="hidden" />}
    </Tabs>
  );
}

function Warnings({
  store,
  warnings,
}: {
  readonly store: PopupStore;
  readonly warnings: TabReport['listings'];
}) {
  const language = store.language.value;
  if (warnings.length === 0) return <p class="block quiet">{POPUP_WORDS.noWarnings[language]}</p>;
  return (
    <>
      <ul>
        {warnings.map((listing) => (
          <ListingRow key={listing.key} store={store} listing={listing} reasons />
        ))}
      </ul>
      {warnings.some((listing) => listing.summary.scam) && (
        <p class="block quiet">{POPUP_WORDS.scamHelp[language]}</p>
      )}
    </>
  );
}

function Listings({ store, report, filter }: Omit<PageTabsProps, 'tab'>) {
  const language = store.language.value;
  const verdict = filter.value;
  const listings = sortByPay(report.listings).filter(
    (listing) => verdict === null || listing.summary.verdict === verdict,
  );
  return (
    <>
      {verdict && (
        <p class="filter-line quiet">
          {VERDICT_WORDS[verdict][language]} {listings.length}
          <button
            type="button"
            class="button plain"
            onClick={() => {
              filter.value = null;
            }}
          >
            {POPUP_WORDS.showAll[language]}
          </button>
        </p>
      )}
      {listings.length === 0 && <p class="block quiet">{POPUP_WORDS.noneOfVerdict[language]}</p>}
      <ul>
        {listings.map((listing) => (
          <ListingRow key={listing.key} store={store} listing={listing} reasons={false} />
        ))}
      </ul>
    </>
  );
}
