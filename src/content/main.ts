import { onSettingsChanged, pageLife } from '../platform/page-life.ts';
import { onPageMessage } from '../platform/page-messages.ts';
import { send } from '../platform/send.ts';
import { findBoard } from '../sites/find-board.ts';
import { INSTALLED_SITES } from '../sites/installed-sites.ts';
import { moreSites } from './more-sites.ts';
import { beginLife } from './page-script-life.ts';
import { startOnPage } from './start-on-page.ts';

const url = new URL(location.href);
const more = moreSites();
const known = [...INSTALLED_SITES, ...(more?.sites ?? [])];
const site = findBoard(url, known) ?? more?.anyPage(url);
const life = site && beginLife(pageLife);
if (site && life) startOnPage(window, site, { send, onPageMessage, onSettingsChanged, ...life });
