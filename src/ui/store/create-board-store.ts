import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { BoardChange } from '../../core/board-health.ts';
import type { TaughtBoard } from '../../core/taught-board.ts';
import type { Client } from '../client.ts';
import { refusalSentence } from './refusal-sentence.ts';

/** How the boards' pages were found lately. */
export interface BoardStore {
  /** Kinds of pages that no longer show what is expected; [] until it is known. */
  readonly changes: ReadonlySignal<readonly BoardChange[]>;
  /** The extension's version, for reports. */
  readonly version: ReadonlySignal<string>;
  /** Boards the user taught. */
  readonly taught: ReadonlySignal<readonly TaughtBoard[]>;
  /** Forgets a taught board and gives the permission for its host back. */
  forget(host: string): Promise<void>;
  /** Keeps a board from a file, already parsed; a sentence when it is none, null when it is kept. */
  take(board: unknown): Promise<string | null>;
  copyText(text: string): Promise<void>;
  load(): Promise<void>;
}

/** The state of the boards over the client; follows changes until the signal aborts. */
export function createBoardStore(client: Client, lifetime: AbortSignal): BoardStore {
  const changes = signal<readonly BoardChange[]>([]);
  const version = signal('');
  const taught = signal<readonly TaughtBoard[]>([]);
  const load = async () => {
    try {
      const answer = await client.ask('readBoardChanges', {});
      const { boards } = await client.ask('readTaughtBoards', { host: null });
      batch(() => {
        changes.value = answer.changes;
        version.value = answer.version;
        taught.value = boards;
      });
    } catch {
      // The settings of the same page say already that the extension does not answer.
    }
  };
  client.onChange((what) => {
    if (what === 'boards') void load();
  }, lifetime);
  const forget = async (host: string) => {
    taught.value = (await client.ask('removeTaughtBoard', { host })).boards;
    await client.giveAccessBack([`https://${host}/*`]).catch(() => undefined);
  };
  const take = async (board: unknown) => {
    try {
      // What it is is looked at where it is kept.
      taught.value = (await client.ask('keepTaughtBoard', { board: board as TaughtBoard })).boards;
      return null;
    } catch (error) {
      return refusalSentence(error);
    }
  };
  return { changes, version, taught, forget, take, copyText: (text) => client.copyText(text), load };
}
