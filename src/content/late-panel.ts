import type { PageHost } from './page-host.ts';
import type { Around, PanelOpener } from './panel-opener.tsx';

/**
 * The panel as the page script holds it: its modules are in the script's own file, but none of them runs before a badge
 * is opened for the first time. Nothing has to be fetched then, so it opens at once, after an update of the extension too.
 */
export function createLatePanel(window: Window, host: PageHost, around: Around): PanelOpener {
  let opener: Promise<PanelOpener> | null = null;
  return {
    open(badge) {
      opener ??= import('./panel-opener.tsx').then(({ createPanelOpener }) =>
        createPanelOpener(window, host, around),
      );
      // The badge may have been taken away in the meantime, with all else of ours on the page.
      void opener.then((panel) => badge.host.isConnected && panel.open(badge));
    },
  };
}
