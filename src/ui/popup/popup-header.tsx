import { boardName } from '../components/board-name.ts';
import { ProductMark } from '../components/product-mark.tsx';
import { Switch } from '../components/switch.tsx';
import type { PopupStore } from '../store/create-popup-store.ts';
import { PRODUCT_NAME } from '../words/name-words.ts';
import { BOARD_STATE_WORDS, POPUP_SENTENCES } from '../words/popup-words.ts';
import type { BoardState } from './board-state.ts';

interface PopupHeaderProps {
  readonly store: PopupStore;
  /** null while it is not known yet. */
  readonly state: BoardState | null;
}

/** The product, the board with its switch, and what is happening on the page. */
export function PopupHeader({ store, state }: PopupHeaderProps) {
  const language = store.language.value;
  const board = store.board.value;
  const site = store.site.value;
  const name = site && boardName(site, store.report.value?.url ?? null, language);
  return (
    <header class="popup-header">
      <ProductMark />
      <h1>{PRODUCT_NAME[language]}</h1>
      {state && (
        <p class={`board-state quiet state-${state}`}>
          {name && <bdi>{name}</bdi>} <span>{BOARD_STATE_WORDS[state][language]}</span>
        </p>
      )}
      {state && board && state !== 'not-allowed' && (
        <Switch
          label={POPUP_SENTENCES[language].useHere(board.name[language])}
          labelHidden
          on={state !== 'off'}
          change={(on) => store.useSite(board.id, on)}
        />
      )}
    </header>
  );
}
