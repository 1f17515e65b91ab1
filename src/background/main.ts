import { assess } from '../core/assess.ts';
import { giveAccessBack, grantedBoards, onAccessChanged } from '../platform/board-access.ts';
import { browserLanguage } from '../platform/browser-language.ts';
import { now, today } from '../platform/clock.ts';
import { whenInstalled, whenStarted, whenTabClosed, whenTaught } from '../platform/events.ts';
import { mayRead } from '../platform/may-read.ts';
import { pageAddress, sendToPage } from '../platform/page-messages.ts';
import { originOf, registerBoards, runOnOpenPages, runOnPage, runPanel } from '../platform/page-scripts.ts';
import { openWelcome } from '../platform/pages.ts';
import { receive } from '../platform/receive.ts';
import { serially } from '../platform/serially.ts';
import { openStores } from '../platform/stores.ts';
import { showOnToolbar } from '../platform/toolbar.ts';
import { version } from '../platform/version.ts';
import { explainRefusal } from './explain-refusal.ts';
import { createHandlers } from './handlers.ts';
import { keepToAccess } from './keep-to-access.ts';

// Listeners only, and all of them before this file ends: the browser starts the background for an event that waits.
const stores = openStores(now);
const surroundings = {
  ...stores,
  assess,
  today,
  now,
  version,
  browserLanguage,
  showOnToolbar,
  pageAddress,
  originOf,
  mayRead,
  runOnPage,
  runPanel,
  giveAccessBack,
  followAccess,
};
const stopReading = (tabId: number) => sendToPage(tabId, 'stopReading', {});
const scripts = { grantedBoards, registerBoards, runOnOpenPages, stopReading };
const inTurn = serially();

function followAccess(): Promise<void> {
  return inTurn(() => keepToAccess(scripts, surroundings));
}

receive(createHandlers(surroundings), explainRefusal(surroundings));
whenTabClosed(async (tabId) => {
  await Promise.all([stores.reports.remove(tabId), stores.clicked.forget(tabId)]);
});
whenInstalled(openWelcome);
whenStarted(followAccess);
whenTaught(followAccess);
onAccessChanged(followAccess, new AbortController().signal);
