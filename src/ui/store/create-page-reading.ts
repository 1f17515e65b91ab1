import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '../../core/settings.ts';
import type { TabReport } from '../../platform/messages.ts';
import type { Board } from '../../sites/boards.ts';
import type { Client } from '../client.ts';
import type { AccessStore } from './create-access-store.ts';

/** How long a page may take until its first report, in milliseconds. */
const PATIENCE = 4000;
const STEP = 200;

type ReadingState = 'idle' | 'reading' | 'kept-out' | 'silent' | 'refused' | 'teaching';

/** Having a page read that is not read by itself. */
export interface PageReading {
  /** `kept-out` = the browser lets no extension into this page; `silent` = the page gave no report. */
  readonly state: ReadonlySignal<ReadingState>;
  /** Allows the board of this page, and reads the page. Call inside the click. */
  readBoard(board: Board): Promise<void>;
  /** Reads this page this once: what it says of itself as a job posting. */
  readPage(): Promise<void>;
  /** Asks for this page's host, then lets the user point at a listing on the page. Call inside the click. */
  teachPage(language: Language): Promise<void>;
}

interface Page {
  readonly tab: ReadonlySignal<{ readonly id: number; readonly url: string | null } | null>;
  readonly report: ReadonlySignal<TabReport | null>;
}

export function createPageReading(client: Client, access: AccessStore, { tab, report }: Page): PageReading {
  const state = signal<ReadingState>('idle');

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

  async function teachPage(language: Language): Promise<void> {
    const { id, url } = tab.value ?? {};
    if (id === undefined || !url?.startsWith('https://')) {
      state.value = 'kept-out';
      return;
    }
    const allowed = await client.requestAccess([`https://${new URL(url).hostname}/*`]).catch(() => false);
    const answer = allowed ? await client.ask('readPage', { tabId: id }).catch(() => null) : null;
    const isThere = answer?.started === true && (await isListening(id, language));
    state.value = !allowed ? 'refused' : isThere ? 'teaching' : 'silent';
  }

  /** The page's script may have begun only just now. */
  async function isListening(tabId: number, language: Language): Promise<boolean> {
    for (let patience = PATIENCE; patience > 0; patience -= STEP) {
      const answer = await client.askPage(tabId, 'startTeaching', { language }).catch(() => null);
      if (answer) return answer.started;
      await new Promise((next) => setTimeout(next, STEP));
    }
    return false;
  }

  return {
    state,
    readPage,
    teachPage,
    async readBoard(board) {
      if (await access.allow(board)) await readPage();
    },
  };
}
