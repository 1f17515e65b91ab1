import { useSignal } from '@preact/signals';
import type { Language } from '../../core/settings.ts';
import type { TaughtBoard } from '../../core/taught-board.ts';
import { Switch } from '../components/switch.tsx';
import type { BoardStore } from '../store/create-board-store.ts';
import { TAUGHT_SENTENCES, TAUGHT_WORDS } from '../words/taught-words.ts';
import { offerFile } from './offer-file.ts';

/** Larger files hold no board. */
const MOST_BYTES = 20_000;

interface TaughtBoardsProps {
  readonly boards: BoardStore;
  readonly isOn: (host: string) => boolean;
  /** Switches the reading of a host on or off. */
  readonly change: (host: string, on: boolean) => Promise<unknown>;
  readonly language: Language;
}

/** The boards the user taught, on or off: each as a file to share, or to be forgotten; and files of others. */
export function TaughtBoards(props: TaughtBoardsProps) {
  const { boards, language } = props;
  const outcome = useSignal('');
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const board = file.size > MOST_BYTES ? null : parse(await file.text());
    input.value = '';
    const refusal = board === null ? TAUGHT_WORDS.notABoard[language] : await boards.take(board);
    outcome.value = refusal ?? TAUGHT_WORDS.taken[language];
  };
  return (
    <section aria-labelledby="taught-heading">
      <h3 id="taught-heading">{TAUGHT_WORDS.heading[language]}</h3>
      <p class="quiet">{TAUGHT_WORDS.help[language]}</p>
      <ul>
        {boards.taught.value.map((board) => (
          <TaughtRow key={board.host} board={board} {...props} />
        ))}
      </ul>
      <label class="button file-button">
        {TAUGHT_WORDS.take[language]}
        <input
          type="file"
          class="visually-hidden"
          accept="application/json,.json"
          onChange={(event) => void take(event.currentTarget)}
        />
      </label>
      <p role="status">{outcome.value}</p>
    </section>
  );
}

function TaughtRow({
  board,
  boards,
  isOn,
  change,
  language,
}: TaughtBoardsProps & { readonly board: TaughtBoard }) {
  const { host, path } = board;
  const forget = async () => {
    await boards.forget(host);
    // Taught again, it is read again.
    if (!isOn(host)) await change(host, true);
  };
  const file = () => offerFile(`${host}.json`, `${JSON.stringify(board, null, 2)}\n`);
  return (
    <li class="board-row">
      <Switch label={host} on={isOn(host)} change={(on) => change(host, on)} />
      <span class="quiet">{path}</span>
      <span class="board-access">
        <button
          type="button"
          class="button"
          aria-label={TAUGHT_SENTENCES[language].exportOf(host)}
          onClick={file}
        >
          {TAUGHT_WORDS.exportFile[language]}
        </button>
        <button
          type="button"
          class="button"
          aria-label={TAUGHT_SENTENCES[language].forget(host)}
          onClick={() => void forget()}
        >
          {TAUGHT_WORDS.forget[language]}
        </button>
      </span>
    </li>
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
