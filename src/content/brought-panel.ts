import { BADGE_WORDS } from '../ui/words/badge-words.ts';
import { type Badge, sayOnBadge } from './badge/badge.ts';
import type { PageHost } from './page-host.ts';
import type { Around, PanelOpener } from './panel-opener.tsx';
import { panelMaker } from './panel-place.ts';

export interface BroughtPanel extends PanelOpener {
  /** A pointer or the focus has come to a badge: what opening it takes is fetched. */
  prepare(): void;
}

/**
 * The panel as the page script holds it: its script is brought to the page when a pointer or the focus first comes to a
 * badge, so that pages on which none is opened do not carry it. Where it cannot be brought (the extension was updated
 * under the page), the badge says what to do.
 */
export function createBroughtPanel(window: Window, host: PageHost, around: Around): BroughtPanel {
  let opener: Promise<PanelOpener> | null = null;

  async function bring(): Promise<PanelOpener> {
    if (!panelMaker()) await host.send('bringPanel', {});
    const create = panelMaker();
    if (!create) throw new Error('The script of the panel did not run.');
    return create(window, host, around);
  }

  function brought(): Promise<PanelOpener> {
    opener ??= bring();
    // The next try brings it again.
    opener.catch(() => {
      opener = null;
    });
    return opener;
  }

  return {
    prepare: () => void brought().catch(() => undefined),
    open(badge: Badge) {
      brought().then(
        // The badge may have been taken away in the meantime, with all else of ours on the page.
        (panel) => badge.host.isConnected && panel.open(badge),
        () => sayOnBadge(badge, BADGE_WORDS[around.display()?.language ?? 'ja'].reload),
      );
    },
  };
}
