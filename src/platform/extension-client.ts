import { boardOfTaught } from '../core/taught-board.ts';
import type { Client } from '../ui/client.ts';
import { giveAccessBack, grantedBoards, onAccessChanged, requestAccess } from './board-access.ts';
import { browser } from './browser.ts';
import { browserLanguage } from './browser-language.ts';
import { today } from './clock.ts';
import { sendToPage } from './page-messages.ts';
import { openOptions, openWelcome } from './pages.ts';
import { send } from './send.ts';
import {
  BOARD_CHANGES_KEY,
  DIMMED_CLIENTS_KEY,
  GIGS_CHANGED_KEY,
  SETTINGS_KEY,
  TAB_REPORT_PREFIX,
  TAUGHT_BOARDS_KEY,
} from './storage-keys.ts';
import { whenAborted } from './when-aborted.ts';

/** The real client of the extension's pages: messages to the background, change events from storage. */
export function extensionClient(): Client {
  return {
    ask: send,
    askPage: sendToPage,
    currentTab,
    async allowedBoards() {
      const { boards } = await send('readTaughtBoards', { host: null });
      return (await grantedBoards(boards.map(boardOfTaught))).map(({ id }) => id);
    },
    requestAccess,
    giveAccessBack,
    onChange(listener, signal) {
      const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
        const keys = Object.keys(changes);
        if (area === 'local' && keys.includes(SETTINGS_KEY)) listener('settings');
        if (area === 'local' && keys.includes(DIMMED_CLIENTS_KEY)) listener('clients');
        if (area === 'local' && (keys.includes(BOARD_CHANGES_KEY) || keys.includes(TAUGHT_BOARDS_KEY)))
          listener('boards');
        if (area === 'session' && keys.includes(GIGS_CHANGED_KEY)) listener('gigs');
        if (area === 'session' && keys.some((key) => key.startsWith(TAB_REPORT_PREFIX))) listener('tabs');
      };
      browser.storage.onChanged.addListener(changed);
      whenAborted(signal, () => browser.storage.onChanged.removeListener(changed));
      onAccessChanged(() => listener('access'), signal);
    },
    openPage(page) {
      void (page === 'options' ? openOptions() : openWelcome());
    },
    openUrl(url) {
      // Addresses come from pages: only what a link on the web may be is opened.
      if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) void browser.tabs.create({ url });
    },
    copyText: (text) => navigator.clipboard.writeText(text),
    browserLanguage,
    today,
  };
}

async function currentTab(): Promise<{ id: number; url: string | null } | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(asked)
    ? await browser.tabs.get(asked).catch(() => null)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}
