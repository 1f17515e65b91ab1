import { Notice } from '../components/notice.tsx';
import type { PopupStore } from '../store/create-popup-store.ts';
import { ACCESS_WORDS } from '../words/access-words.ts';
import type { BoardState } from './board-state.ts';

interface ReadOnClickProps {
  readonly store: PopupStore;
  readonly state: BoardState;
}

/** Has a page read that is not read by itself: a board not allowed yet, or any page that may hold a job posting. */
export function ReadOnClick({ store, state }: ReadOnClickProps) {
  const language = store.language.value;
  const { access, pageReading } = store;
  const board = store.board.value;
  const reading = pageReading.state.value;
  const isBoard = state === 'not-allowed' && board !== null;
  const wasTaught = board === null && state === 'changed';
  const canTeach = state === 'no-board' || state === 'no-posting' || wasTaught;
  if (!isBoard && !canTeach) return null;
  const trouble =
    reading === 'refused' || (isBoard && access.refused.value === board.id)
      ? ACCESS_WORDS.refused
      : reading === 'kept-out'
        ? ACCESS_WORDS.keptOut
        : reading === 'silent'
          ? ACCESS_WORDS.silent
          : null;
  return (
    <div class="read-on-click">
      <button
        type="button"
        class={isBoard ? 'button main' : 'button'}
        disabled={reading === 'reading'}
        onClick={() => void (isBoard ? pageReading.readBoard(board) : pageReading.readPage())}
      >
        {ACCESS_WORDS[isBoard ? 'readBoard' : 'lookForPosting'][language]}
      </button>
      {!isBoard && <p class="quiet">{ACCESS_WORDS.lookHelp[language]}</p>}
      {canTeach && (
        <>
          <button type="button" class="button" onClick={() => void pageReading.teachPage(language)}>
            {ACCESS_WORDS.teach[language]}
          </button>
          <p class="quiet">{ACCESS_WORDS.teachHelp[language]}</p>
        </>
      )}
      <div role="status">
        {reading === 'teaching' && <p>{ACCESS_WORDS.teaching[language]}</p>}
        {reading === 'reading' && <p class="quiet">{ACCESS_WORDS.reading[language]}</p>}
        {trouble && <Notice tone="thin">{trouble[language]}</Notice>}
      </div>
    </div>
  );
}
