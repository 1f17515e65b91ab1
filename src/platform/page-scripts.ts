import type { Scripting } from 'webextension-polyfill';
import type { Board } from '../sites/boards.ts';
import { browser } from './browser.ts';

const MORE_BOARDS = 'src/content/more-boards.js';
const PANEL = 'src/content/panel.js';

/** The first leaves its boards where the second finds them, which the manifest names: not every build calls it the same. */
function files(): string[] {
  const [main] = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox gives whole addresses there, and takes none here.
  const own = (main?.js ?? []).map((file) => file.replace(/^[a-z-]+:\/\/[^/]+\//, ''));
  return [MORE_BOARDS, ...own];
}

/** Before the id of a board in the name of its registration; other registrations are not touched here. */
const PREFIX = 'board.';

/**
 * Lets our scripts run on every page of these boards from now on, over restarts, and on no other board's. The boards
 * given back were not registered before: their open pages have no script yet.
 */
export async function registerBoards(boards: readonly Board[]): Promise<readonly Board[]> {
  const { scripting } = browser;
  const before = (await scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(PREFIX));
  const wanted = boards.map(registrationOf);
  const fresh = wanted.filter(({ id }) => !before.includes(id));
  const kept = wanted.filter(({ id }) => before.includes(id));
  const gone = before.filter((id) => !wanted.some((one) => one.id === id));
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
  if (kept.length > 0) await scripting.updateContentScripts(kept);
  if (fresh.length > 0) await scripting.registerContentScripts(fresh);
  return boards.filter((board) => fresh.some(({ id }) => id === PREFIX + board.id));
}

function registrationOf({ id, matches, runAt }: Board): Scripting.RegisteredContentScript {
  return { id: PREFIX + id, js: files(), matches: [...matches], runAt, persistAcrossSessions: true };
}

/** Runs our scripts on the pages of these boards that are open already. */
export async function runOnOpenPages(boards: readonly Board[]): Promise<void> {
  if (boards.length === 0) return;
  const tabs = await browser.tabs.query({ url: boards.flatMap(({ matches }) => [...matches]) });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : runOnPage(id))));
}

/** Runs our scripts on one tab's page, where the browser allows it; a page that has them already stays as it is. */
export function runOnPage(tabId: number): Promise<boolean> {
  return run(tabId, files());
}

/** Runs the script of the panel beside them. */
export function runPanel(tabId: number): Promise<boolean> {
  return run(tabId, [PANEL]);
}

async function run(tabId: number, scripts: string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: scripts });
    return true;
  } catch {
    return false;
  }
}

/** Scheme and host of a tab's page; null for pages the browser keeps from extensions, and without a click or permission. */
export async function originOf(tabId: number): Promise<string | null> {
  try {
    const [page] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => location.origin,
    });
    return typeof page?.result === 'string' ? page.result : null;
  } catch {
    return null;
  }
}
