import type { Language } from '../../core/settings.ts';
import { SITES } from '../../sites/index.ts';
import { ProductMark } from '../components/product-mark.tsx';
import { PRODUCT_NAME } from '../words/name-words.ts';
import { BOARD_STATE_WORDS } from '../words/popup-words.ts';
import type { BoardState } from './board-state.ts';

interface PopupHeaderProps {
  readonly site: string | null;
  readonly state: BoardState;
  readonly language: Language;
}

export function PopupHeader({ site, state, language }: PopupHeaderProps) {
  const board = SITES.find(({ id }) => id === site);
  return (
    <header class="popup-header">
      <ProductMark />
      <h1>{PRODUCT_NAME[language]}</h1>
      <p class={`board-state quiet state-${state}`}>
        {board ? `${board.name[language]} · ` : ''}
        {BOARD_STATE_WORDS[state][language]}
      </p>
    </header>
  );
}
