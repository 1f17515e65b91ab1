import { onSettingsChanged, pageLife } from '../platform/page-life.ts';
import { onPageMessage } from '../platform/page-messages.ts';
import { send } from '../platform/send.ts';
import { findBoard } from '../sites/find-board.ts';
import { INSTALLED_SITES } from '../sites/installed-sites.ts';
import { startOnPage } from './start-on-page.ts';

const site = findBoard(new URL(location.href), INSTALLED_SITES);
if (site) startOnPage(window, site, { send, onPageMessage, onSettingsChanged, signal: pageLife() });
