import type { Settings } from '../../core/settings.ts';
import { BOARDS, type Board } from '../../sites/boards.ts';
import { Switch } from '../components/switch.tsx';
import type { PopupStore } from '../store/create-popup-store.ts';
import { healthSentence } from '../words/health-words.ts';
import { BOARD_STATE_ADVICE, POPUP_SENTENCES, POPUP_WORDS } from '../words/popup-words.ts';
import type { BoardState } from './board-state.ts';
import { ReadOnClick } from './read-on-click.tsx';

interface BoardAdviceProps {
  readonly store: PopupStore;
  readonly state: BoardState;
  readonly settings: Settings;
}

/** Why there is nothing to show for this tab, what can be done about it, and every board with its list. */
export function BoardAdvice({ store, state, settings }: BoardAdviceProps) {
  const language = store.language.value;
  const read = BOARDS.filter((board) => store.access.isRead(board));
  const others = BOARDS.filter((board) => !store.access.isRead(board));
  const taught = store.board.value === null ? store.report.value?.site : null;
  const changed = state === 'changed' ? (store.report.value?.changed ?? []) : [];
  return (
    <section class="advice" aria-label={POPUP_WORDS.boards[language]}>
      {state !== 'reading' && state !== 'partly' && <p>{BOARD_STATE_ADVICE[state][language]}</p>}
      {changed.length > 0 && (
        <ul class="problems" aria-label={POPUP_WORDS.unreadFields[language]}>
          {changed.map((row) => (
            <li key={row.field}>{healthSentence(row, language)}</li>
          ))}
        </ul>
      )}
      <ReadOnClick store={store} state={state} />
      <ul>
        {state === 'off' && taught && (
          <li class="board-line">
            <Switch
              label={POPUP_SENTENCES[language].useHere(taught)}
              on={false}
              change={(on) => store.useSite(taught, on)}
            />
          </li>
        )}
        {read.map((board) => (
          <li key={board.id} class="board-line">
            <Switch
              label={POPUP_SENTENCES[language].useHere(board.name[language])}
              on={!settings.disabledSites.includes(board.id)}
              change={(on) => store.useSite(board.id, on)}
            />
            <OpenList store={store} board={board} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>
            {POPUP_WORDS.moreBoards[language]} <span class="tab-count figure">{others.length}</span>
          </summary>
          <ul>
            {others.map((board) => (
              <li key={board.id} class="board-line">
                <span>{board.name[language]}</span>
                <OpenList store={store} board={board} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function OpenList({ store, board }: { readonly store: PopupStore; readonly board: Board }) {
  const language = store.language.value;
  return (
    <button type="button" class="button plain" onClick={() => store.openUrl(board.listUrl)}>
      {POPUP_WORDS.openList[language]}
      <span class="visually-hidden"> {board.name[language]}</span>
    </button>
  );
}
