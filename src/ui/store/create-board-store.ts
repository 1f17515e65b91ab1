import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { BoardChange } from '../../core/board-health.ts';
import type { Client } from '../client.ts';

/** How the boards' pages were found lately. */
export interface BoardStore {
  /** Kinds of pages that no longer show what is expected; [] until it is known. */
  readonly changes: ReadonlySignal<readonly BoardChange[]>;
  /** The extension's version, for reports. */
  readonly version: ReadonlySignal<string>;
  copyText(text: string): Promise<void>;
  load(): Promise<void>;
}

/** The state of the boards over the client; follows changes until the signal aborts. */
export function createBoardStore(client: Client, lifetime: AbortSignal): BoardStore {
  const changes = signal<readonly BoardChange[]>([]);
  const version = signal('');
  const load = async () => {
    try {
      const answer = await client.ask('readBoardChanges', {});
      batch(() => {
        changes.value = answer.changes;
        version.value = answer.version;
      });
    } catch {
      // The settings of the same page say already that the extension does not answer.
    }
  };
  client.onChange((what) => {
    if (what === 'boards') void load();
  }, lifetime);
  return { changes, version, copyText: (text) => client.copyText(text), load };
}
