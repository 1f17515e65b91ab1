import type { Site } from '../sites/site.ts';
import { followPage } from './follow-page.ts';
import type { PageHost } from './page-host.ts';
import { beginVisit } from './page-visit.ts';

/** Keeps early data while the page is still being parsed, then follows the page for as long as it and we live. */
export function startOnPage(window: Window, site: Site, host: PageHost): void {
  const { document } = window;
  const visit = beginVisit(window, site, null);
  if (document.readyState !== 'loading') {
    visit.reader.keepEarlyData();
    // In a task of its own: together with the start of the script it would be felt on a slow machine.
    window.setTimeout(() => {
      if (!host.signal.aborted) followPage(window, site, visit, host);
    });
    return;
  }
  const keep = () => visit.reader.keepEarlyData();
  const parsing = new MutationObserver(keep);
  parsing.observe(document, { childList: true, subtree: true });
  keep();
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      parsing.disconnect();
      keep();
      followPage(window, site, visit, host);
    },
    { once: true, signal: host.signal },
  );
}
