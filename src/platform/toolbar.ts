import { browser } from './browser.ts';

/** The alarm red of the palette; white on it has a contrast of 7:1, in light and dark toolbars alike. */
const WARNING_COLOUR = '#a8201a';

/**
 * Writes a tab's number of warnings on the toolbar button; none for zero. The browser keeps it while the background is
 * stopped, and forgets it when the tab navigates or closes.
 */
export async function showOnToolbar(tabId: number, warnings: number, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: WARNING_COLOUR }),
      browser.action.setBadgeText({ tabId, text: warnings === 0 ? '' : String(warnings) }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed while its page was being scored.
  }
}
