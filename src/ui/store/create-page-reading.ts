import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { TabReport } from '../../platform/messages.ts';
import type { Board } from '../../sites/boards.ts';
import type { Client } from '../client.ts';
import type { AccessStore } from './create-access-store.ts';

/** How long a page may take until its first report, in milliseconds. */
const PATIENCE = 4000;

/** Having a page read that is not read by itself. */
export interface PageReading {
  /** `kept-out` = the browser lets no extension into this page; `silent` = the page gave no report. */
  readonly state: ReadonlySignal<'idle' | 'reading' | 'kept-out' | 'silent'>;
  /** Allows the board of this page, and reads the page. Call inside the click. */
  readBoard(board: Board): Promise<void>;
  /** Reads this page this once: what it says of itself as a job posting. */
  readPage(): Promise<void>;
}

interface Page {
  readonly tab: ReadonlySignal<{ readonly id: number } | null>;
  readonly report: ReadonlySignal<TabReport | null>;
}

export function createPageReading(client: Client, access: AccessStore, { tab, report }: Page): PageReading {
  const state = signal<'idle' | 'reading' | 'kept-out' | 'silent'>('idle');

  async function readPage(): Promise<void> {
    state.value = 'reading';
    const tabId = tab.value?.id;
    const answer = tabId === undefined ? null : await client.ask('readPage', { tabId }).catch(() => null);
    if (answer === null) state.value = 'silent';
    else if (answer.started) state.value = (await firstReport()) ? 'idle' : 'silent';
    else state.value = 'kept-out';
  }

  /** False when none came in time. */
  function firstReport(): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (came: boolean) => {
        clearTimeout(timer);
        resolve(came);
        queueMicrotask(() => stop());
      };
      const timer = setTimeout(end, PATIENCE, false);
      const stop = effect(() => {
        if (report.value) end(true);
      });
    });
  }

  return {
    state,
    readPage,
    async readBoard(board) {
      if (await access.allow(board)) await readPage();
    },
  };
}
