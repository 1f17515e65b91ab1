import { BOARDS } from '../sites/boards.ts';
import { findBoard } from '../sites/find-board.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Runs our scripts on a tab's page because the person asked for it. A page of no board may be read from this click on,
 * until the tab leaves its site; a board's page only with the permission its board needs.
 */
export async function readPage(tabId: number, surroundings: Surroundings): Promise<{ started: boolean }> {
  const origin = await surroundings.originOf(tabId);
  if (origin === null || !URL.canParse(origin)) return { started: false };
  const url = new URL(origin);
  if (!findBoard(url, BOARDS)) await surroundings.clicked.keep(tabId, origin);
  const allowed = await surroundings.mayRead(url, tabId);
  return { started: allowed && (await surroundings.runOnPage(tabId)) };
}
