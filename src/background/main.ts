import '../platform/jitless.ts';
import { assess } from '../core/assess.ts';
import { browserLanguage } from '../platform/browser-language.ts';
import { now, today } from '../platform/clock.ts';
import { whenInstalled, whenTabClosed } from '../platform/events.ts';
import { pageAddress } from '../platform/page-messages.ts';
import { openWelcome } from '../platform/pages.ts';
import { receive } from '../platform/receive.ts';
import { openStores } from '../platform/stores.ts';
import { showOnToolbar } from '../platform/toolbar.ts';
import { explainRefusal } from './explain-refusal.ts';
import { createHandlers } from './handlers.ts';

// Listeners only, and all of them before this file ends: the browser starts the background for an event that waits.
const stores = openStores(now);
const surroundings = { ...stores, assess, today, now, browserLanguage, showOnToolbar, pageAddress };

receive(createHandlers(surroundings), explainRefusal(surroundings));
whenTabClosed((tabId) => stores.reports.remove(tabId));
whenInstalled(openWelcome);
