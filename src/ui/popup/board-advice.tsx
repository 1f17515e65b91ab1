import type { Settings } from '../../core/settings.ts';
import { BOARDS } from '../../sites/boards.ts';
import { Switch } from '../components/switch.tsx';
import type { PopupStore } from '../store/create-popup-store.ts';
import { BOARD_STATE_ADVICE, POPUP_SENTENCES, POPUP_WORDS } from '../words/popup-words.ts';
import type { BoardState } from './board-state.ts';

interface BoardAdviceProps {
  readonly store: PopupStore;
  readonly state: BoardState;
  readonly settings: Settings;
}

/** Why there is nothing to show for this tab and what to open instead: every board with its switch and its list. */
export function BoardAdvice({ store, state, settings }: BoardAdviceProps) {
  const language = store.language.value;
  return (
    <section class="advice" aria-label={POPUP_WORDS.boards[language]}>
      {state !== 'reading' && state !== 'partly' && <p>{BOARD_STATE_ADVICE[state][language]}</p>}
      <ul>
        {BOARDS.map((site) => (
          <li key={site.id} class="board-line">
            <Switch
              label={POPUP_SENTENCES[language].useHere(site.name[language])}
              on={!settings.disabledSites.includes(site.id)}
              change={(on) => store.useSite(site.id, on)}
            />
            <button type="button" class="button plain" onClick={() => store.openUrl(site.listUrl)}>
              {POPUP_WORDS.openList[language]}
              <span class="visually-hidden"> {site.name[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
