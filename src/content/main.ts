import { readPayText } from '../core/read/pay-text.ts';
import { onSettingsChanged, pageLife } from '../platform/page-life.ts';
import { onPageMessage } from '../platform/page-messages.ts';
import { send } from '../platform/send.ts';
import { defineSite } from '../sites/engine/define-site.ts';
import { createProblemList } from '../sites/engine/problem-list.ts';
import { contextOf, readListing } from '../sites/engine/read-listing.ts';
import { findBoard } from '../sites/find-board.ts';
import { INSTALLED_SITES } from '../sites/installed-sites.ts';
import type { Site } from '../sites/site.ts';
import { lendEngine } from './lent-engine.ts';
import { moreSites } from './more-sites.ts';
import { beginLife } from './page-script-life.ts';
import { startOnPage } from './start-on-page.ts';

lendEngine({ defineSite, contextOf, readListing, createProblemList, readPayText });

const url = new URL(location.href);
const more = moreSites();
const known = findBoard(url, [...INSTALLED_SITES, ...(more?.sites ?? [])]);
if (known) begin(known);
else beginOnOtherPage();

function begin(site: Site): void {
  const life = beginLife(pageLife);
  if (!life) return;
  const teach: Parameters<typeof startOnPage>[2]['teach'] = (language) => {
    if (known || !more) return false;
    more.teach(window, language, send, () => {
      life.end();
      beginOnOtherPage();
    });
    return true;
  };
  startOnPage(window, site, { send, onPageMessage, onSettingsChanged, ...life, teach });
}

/** What was taught of this host is asked first; without it the page is read by what it says of itself. */
function beginOnOtherPage(): void {
  more?.anyPage(url, send).then(begin, () => undefined);
}
