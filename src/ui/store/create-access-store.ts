import { type ReadonlySignal, signal } from '@preact/signals';
import type { Board } from '../../sites/boards.ts';
import type { Client } from '../client.ts';

/** Which boards are read: those of installation, and those the person allowed. */
export interface AccessStore {
  isRead(board: Pick<Board, 'id' | 'access'>): boolean;
  /** Id of the board whose permission was refused last. */
  readonly refused: ReadonlySignal<string | null>;
  load(): Promise<void>;
  /** Asks the browser for this board's pages. Call inside the click, before anything is awaited. */
  allow(board: Board): Promise<boolean>;
  takeBack(board: Board): Promise<void>;
}

/** The permissions over the client; follows changes, also those in the browser's own settings, until the signal aborts. */
export function createAccessStore(client: Client, lifetime: AbortSignal): AccessStore {
  const allowed = signal<readonly string[]>([]);
  const refused = signal<string | null>(null);
  const load = async () => {
    allowed.value = await client.allowedBoards();
  };
  client.onChange((what) => {
    if (what === 'access') void load();
  }, lifetime);
  return {
    isRead: ({ id, access }) => access === 'install' || allowed.value.includes(id),
    refused,
    load,
    async allow({ id, matches }) {
      refused.value = null;
      const isAllowed = await client.requestAccess(matches).catch(() => false);
      if (isAllowed) await load();
      else refused.value = id;
      return isAllowed;
    },
    async takeBack({ matches }) {
      refused.value = null;
      await client.giveAccessBack(matches).catch(() => undefined);
      await load();
    },
  };
}
