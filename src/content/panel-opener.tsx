import { render } from 'preact';
import { listingKey } from '../core/listing.ts';
import type { Display } from '../platform/messages.ts';
import { Panel, type PanelState } from '../ui/components/panel/panel.tsx';
import { PANEL_STYLE } from '../ui/components/panel/panel-style.ts';
import { PANEL_WORDS } from '../ui/words/panel-words.ts';
import type { Badge } from './badge/badge.ts';
import { keepEvents } from './keep-events.ts';
import { createOwnHost, createSharedSheet } from './own-host.ts';
import type { PageHost } from './page-host.ts';

export interface Around {
  display(): Display | null;
  /** Told after the user saved a listing or took it off again. */
  saved(key: string, isSaved: boolean): void;
}

export interface PanelOpener {
  open(badge: Badge): void;
}

export type PanelMaker = (window: Window, host: PageHost, around: Around) => PanelOpener;

/** Opens the panel of one badge at a time, in a host of its own; it works, and says so, after an update too. */
export function createPanelOpener(window: Window, host: PageHost, around: Around): PanelOpener {
  const { document } = window;
  let place: { readonly element: HTMLElement; readonly mount: HTMLElement } | null = null;
  let closeLast = () => {};

  function open(badge: Badge): void {
    closeLast();
    place ??= createPlace(document);
    const { element, mount } = place;
    const { listing } = badge.found;
    const key = listingKey(listing);
    const language = around.display()?.language ?? 'ja';
    const anchor = badge.button.getBoundingClientRect();
    let isOpen = true;

    const close = () => {
      if (!isOpen) return;
      isOpen = false;
      render(null, mount);
      element.remove();
      badge.button.setAttribute('aria-expanded', 'false');
      badge.button.focus({ preventScroll: true });
    };
    closeLast = close;

    const show = (state: PanelState) => {
      if (!isOpen) return;
      render(
        <Panel
          title={listing.title}
          language={language}
          anchor={anchor}
          state={state}
          close={close}
          copy={(text) => window.navigator.clipboard.writeText(text)}
          save={async () => {
            const { gig } = await host.send('saveGig', { listing });
            around.saved(key, true);
            return gig;
          }}
          unsave={async () => {
            await host.send('removeGig', { key });
            around.saved(key, false);
          }}
          dimClient={({ key: client, site, name }, on) =>
            host.send('dimClient', { client: { key: client, site, name }, on })
          }
        />,
        mount,
      );
    };
    const fail = (error: unknown) =>
      show({
        kind: 'failed',
        why: !host.signal.aborted && error instanceof Error ? error.message : PANEL_WORDS[language].reload,
      });

    document.documentElement.append(element);
    badge.button.setAttribute('aria-expanded', 'true');
    if (host.signal.aborted) {
      fail(null);
      return;
    }
    show({ kind: 'loading' });
    host.send('explainListing', { listing }).then((answer) => show({ kind: 'ready', ...answer }), fail);
  }

  return { open };
}

/** The panel hangs on the root element, where no transformed ancestor can bend its fixed position. */
function createPlace(document: Document) {
  const { element, root } = createOwnHost(document, createSharedSheet(document, PANEL_STYLE));
  keepEvents(element);
  const mount = document.createElement('div');
  root.append(mount);
  return { element, mount };
}
