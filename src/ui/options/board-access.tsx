import type { Language } from '../../core/settings.ts';
import type { Board } from '../../sites/boards.ts';
import type { AccessStore } from '../store/create-access-store.ts';
import { ACCESS_SENTENCES, ACCESS_WORDS } from '../words/access-words.ts';

interface BoardAccessProps {
  readonly access: AccessStore;
  readonly board: Board;
  readonly language: Language;
}

/** Whether a board is read and since what, and the button that changes it. */
export function BoardAccess({ access, board, language }: BoardAccessProps) {
  if (board.access === 'install') return <span class="quiet">{ACCESS_WORDS.installed[language]}</span>;
  const isAllowed = access.isRead(board);
  const name = board.name[language];
  return (
    <span class="board-access">
      <span class="quiet" role="status">
        {
          ACCESS_WORDS[isAllowed ? 'allowed' : access.refused.value === board.id ? 'refused' : 'off'][
            language
          ]
        }
      </span>
      <button
        type="button"
        class="button"
        aria-label={ACCESS_SENTENCES[language][isAllowed ? 'takeBack' : 'allow'](name)}
        onClick={() => void (isAllowed ? access.takeBack(board) : access.allow(board))}
      >
        {ACCESS_WORDS[isAllowed ? 'takeBack' : 'allow'][language]}
      </button>
    </span>
  );
}
