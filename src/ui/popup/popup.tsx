import { useSignal } from '@preact/signals';
import type { Verdict } from '../../core/assessment.ts';
import { Notice } from '../components/notice.tsx';
import type { PopupStore } from '../store/create-popup-store.ts';
import { POPUP_WORDS } from '../words/popup-words.ts';
import { STORAGE_WORDS } from '../words/storage-words.ts';
import { BoardAdvice } from './board-advice.tsx';
import { boardState } from './board-state.ts';
import { PageSummary } from './page-summary.tsx';
import { PageTabs, type PopupTab } from './page-tabs.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { PopupHeader } from './popup-header.tsx';
import { SavedGigs } from './saved-gigs.tsx';

export function Popup({ store }: { readonly store: PopupStore }) {
  const tab = useSignal<PopupTab>('warnings');
  const filter = useSignal<Verdict | null>(null);
  const language = store.language.value;
  const settings = store.settings.value;
  if (store.phase.value !== 'ready' || settings === null)
    return (
      <div class="popup">
        <PopupHeader store={store} state={null} />
        <main class="block" aria-busy={store.phase.value === 'loading'}>
          {store.phase.value === 'unreachable' ? (
            <Notice tone="below">{POPUP_WORDS.unreachable[language]}</Notice>
          ) : (
            <p class="quiet">{POPUP_WORDS.loading[language]}</p>
          )}
        </main>
      </div>
    );
  const report = store.report.value;
  const board = store.board.value;
  const isRead = board !== null && store.access.isRead(board);
  const state = boardState({ report, board, isRead, disabledSites: settings.disabledSites });
  const shown = report && (state === 'reading' || state === 'partly') ? report : null;
  return (
    <div class="popup">
      <PopupHeader store={store} state={state} />
      <main>
        <div class="messages">
          {store.storage.value.map((health) => (
            <Notice key={health} tone="below">
              {STORAGE_WORDS[health][language]}
            </Notice>
          ))}
        </div>
        {shown && (
          <PageSummary
            report={shown}
            language={language}
            selected={tab.value === 'listings' ? filter.value : null}
            choose={(verdict) => {
              filter.value = verdict;
              tab.value = 'listings';
            }}
          />
        )}
        {shown ? (
          <PageTabs store={store} report={shown} tab={tab} filter={filter} />
        ) : (
          <>
            <BoardAdvice store={store} state={state} settings={settings} />
            <SavedGigs store={store} heading="shown" />
          </>
        )}
      </main>
      <PopupFooter store={store} settings={settings} hasListings={shown !== null} />
    </div>
  );
}
