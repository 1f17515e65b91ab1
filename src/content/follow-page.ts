import { clientKey, type Listing } from '../core/listing.ts';
import type { Display } from '../platform/messages.ts';
import type { FoundListing, PageReading, Site } from '../sites/site.ts';
import { createPageBadges } from './badge/page-badges.ts';
import { createBroughtPanel } from './brought-panel.ts';
import { createDimming } from './dimming.ts';
import { jumpTo } from './jump-to.ts';
import { removeOwnHosts } from './own-host.ts';
import type { PageHost } from './page-host.ts';
import { beginVisit, isTurned, type Visit } from './page-visit.ts';
import { watchPage } from './page-watch.ts';
import { createTimeSlice } from './time-slice.ts';

/**
 * Most listings in one message. A page of results fits in one; beyond about 128 kB of text a message costs the page tens
 * of times as much as below.
 */
const MOST_IN_MESSAGE = 50;

/** Reads the page over its whole life, asks about what is new in few messages per burst, and draws. */
export function followPage(window: Window, site: Site, firstVisit: Visit, host: PageHost): void {
  const { signal } = host;
  let visit = firstVisit;
  let reading: PageReading | null = null;
  let display: Display | null = null;
  let redraw = false;

  removeOwnHosts(window.document);
  const badges = createPageBadges(
    window,
    { near: () => panel.prepare(), open: (badge) => panel.open(badge) },
    signal,
  );
  const dimming = createDimming(window.document);
  const panel = createBroughtPanel(window, host, {
    display: () => display,
    saved: (key, isSaved) => {
      if (!display) return;
      const others = display.saved.filter((one) => one !== key);
      display = { ...display, saved: isSaved ? [...others, key] : others };
      redraw = true;
      draw();
    },
  });

  async function pass(): Promise<void> {
    try {
      if (window.location.href !== visit.url) visit = beginVisit(window, site, visit);
      reading = await read();
      if (reading && isTurned(visit.summaries, reading)) visit = beginVisit(window, site, visit);
      await ask();
      draw();
    } catch {
      // Nothing is known, so nothing is drawn and the page's log stays clean; the next change tries again.
    }
  }

  async function read(): Promise<PageReading | null> {
    const { kind, reader } = visit;
    if (!kind) return null;
    const slice = createTimeSlice(window);
    let now = reader.read(slice.isOver);
    while (now.left && !signal.aborted) {
      await slice.next();
      now = reader.read(slice.isOver);
    }
    return now;
  }

  async function ask(): Promise<void> {
    const { found = [], state = 'empty', problems = [], health = [] } = reading ?? {};
    const listings = [...new Set(found.map((one) => one.listing))].filter((one) => !visit.summaries.has(one));
    const telling = JSON.stringify([state, problems, health]);
    const isAnswered = listings.length === 0 || (display !== null && !showsFigures(display));
    if (isAnswered && telling === visit.told) return;
    const { id: pageId, url, kind, summaries: known } = visit;
    const page = { pageId, url, site: site.id, kind, state, health, problems };
    for (let start = 0; start === 0 || start < listings.length; start += MOST_IN_MESSAGE) {
      const some = listings.slice(start, start + MOST_IN_MESSAGE);
      const answer = await host.send('assessListings', { ...page, listings: some });
      visit.told = telling;
      some.forEach((listing: Listing, index) => {
        const summary = answer.summaries[index];
        if (summary) known.set(listing, summary);
      });
      const before = display && (start > 0 || !redraw) ? display.saved : [];
      display = { ...answer.display, saved: [...new Set([...before, ...answer.display.saved])] };
      if (!showsFigures(display)) return;
    }
  }

  function draw(): void {
    if (!display || signal.aborted) return;
    const isDrawn = showsFigures(display) && display.drawing === 'badges';
    const found = isDrawn && reading ? reading.found : [];
    badges.draw({ found, summaries: visit.summaries, display }, redraw);
    redraw = false;
    const { dimBelowFloor, dimmedClients, language } = display;
    const isDimmed = ({ listing }: FoundListing) =>
      (dimBelowFloor && visit.summaries.get(listing)?.verdict === 'below') ||
      dimmedClients.includes(clientKey(listing) ?? '');
    const dimmed = visit.kind === 'list' ? found.filter(isDimmed) : [];
    dimming.apply(
      dimmed.map(({ card }) => card),
      language,
    );
  }

  const watch = watchPage(window, pass, signal);
  const askAgain = () => {
    visit = { ...visit, summaries: new Map(), told: null };
    redraw = true;
    watch.request();
  };
  host.onSettingsChanged(askAgain, signal);
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      visit = beginVisit(window, site, visit);
      askAgain();
    },
    { signal },
  );
  host.onPageMessage(
    {
      jumpTo: ({ key }) => ({ found: jumpTo(key, reading?.found ?? [], badges) }),
      setDimming: ({ show }) => ({ dimmed: dimming.reveal(show) }),
      startTeaching: ({ language }) => ({ started: host.teach(language) }),
      stopReading() {
        host.end();
        dimming.apply([], 'ja');
        removeOwnHosts(window.document);
        return {};
      },
    },
    signal,
  );
}

/** False where the board was switched off or its page is built differently: there are no answers to draw. */
function showsFigures({ siteEnabled, pageChanged }: Display): boolean {
  return siteEnabled && !pageChanged;
}
