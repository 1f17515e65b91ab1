import { BOARDS } from '../sites/boards.ts';
import { findBoard } from '../sites/find-board.ts';
import { isGranted } from './board-access.ts';
import { browser } from './browser.ts';
import { clickedPages } from './clicked-pages.ts';

/**
 * Whether the person lets us read this page: a board read from installation on, pages they allowed, or the page of a
 * tab on which they asked for it. Asked anew for every message: a permission may have been taken back since.
 */
export async function mayRead(url: URL, tabId: number): Promise<boolean> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  if (findBoard(url, BOARDS)?.access === 'install') return true;
  if (await isGranted([`${url.protocol}//${url.hostname}/*`])) return true;
  return clickedPages(browser.storage.session).isClicked(tabId, url.origin);
}
