import type { Language } from '../../core/settings.ts';
import { BOARDS, type Board } from '../../sites/boards.ts';
import { Switch } from '../components/switch.tsx';
import type { AccessStore } from '../store/create-access-store.ts';
import type { BoardStore } from '../store/create-board-store.ts';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { ACCESS_WORDS } from '../words/access-words.ts';
import { longDay } from '../words/date-words.ts';
import { OPTIONS_SENTENCES, OPTIONS_WORDS } from '../words/options-words.ts';
import { BoardAccess } from './board-access.tsx';
import { BoardChanges } from './board-changes.tsx';
import { TaughtBoards } from './taught-boards.tsx';

interface BoardsSectionProps {
  readonly store: SettingsStore;
  readonly access: AccessStore;
  readonly boards: BoardStore;
}

/** Every board: whether it is read, how well it is known, and how to change the first. */
export function BoardsSection({ store, access, boards }: BoardsSectionProps) {
  const language = store.language.value;
  const { disabledSites } = store.settings.value;
  const change = (site: string, on: boolean) =>
    store.save((stored) => {
      const others = stored.disabledSites.filter((id) => id !== site);
      return { disabledSites: on ? others : [...others, site] };
    });
  return (
    <>
      <p class="quiet">
        {OPTIONS_WORDS.boardsHelp[language]} {ACCESS_WORDS.help[language]}
      </p>
      <ul>
        {BOARDS.map((board) => (
          <li key={board.id} class="board-row">
            {access.isRead(board) ? (
              <Switch
                label={board.name[language]}
                on={!disabledSites.includes(board.id)}
                change={(on) => change(board.id, on)}
              />
            ) : (
              <span>{board.name[language]}</span>
            )}
            <BoardAccess access={access} board={board} language={language} />
            <span class="quiet board-known">{known(board, language)}</span>
            <BoardChanges store={store} boards={boards} site={board.id} />
          </li>
        ))}
      </ul>
      <TaughtBoards
        boards={boards}
        isOn={(host) => !disabledSites.includes(host)}
        change={change}
        language={language}
      />
    </>
  );
}

/** When the board was last compared with real pages, and what of it never was. */
function known({ checked, unverified }: Board, language: Language): string {
  const { checked: on, unverified: not } = OPTIONS_SENTENCES[language];
  const parts = [checked === null ? ACCESS_WORDS.neverSeen[language] : on(longDay(checked, language))];
  if (unverified) parts.push(not(unverified[language]));
  return parts.join(language === 'ja' ? '。' : '; ');
}
