import { boardOfTaught } from '../core/taught-board.ts';
import { BOARDS, type Board } from '../sites/boards.ts';
import { toolbarTitle } from './sentences.ts';
import { spokenLanguage } from './spoken-language.ts';
import type { Surroundings } from './surroundings.ts';

/** What running scripts on pages takes; platform gives the real ones. */
export interface PageScripts {
  grantedBoards(taught: readonly Board[]): Promise<readonly Board[]>;
  registerBoards(boards: readonly Board[]): Promise<readonly Board[]>;
  runOnOpenPages(boards: readonly Board[]): Promise<void>;
  /** Null when no script of ours is there to hear it. */
  stopReading(tabId: number): Promise<unknown>;
}

/**
 * Makes what runs agree with what the person has allowed: allowed boards are read, open pages included, others are
 * left. Call it whenever either may have changed; called without need, it changes nothing.
 */
export async function keepToAccess(scripts: PageScripts, surroundings: Surroundings): Promise<void> {
  const { boards } = (await surroundings.taught.read()).value;
  const granted = await scripts.grantedBoards(boards.map(boardOfTaught));
  await scripts.runOnOpenPages(await scripts.registerBoards(granted));
  await leavePages(granted, scripts, surroundings);
}

/** Pages of boards whose permission is gone: nothing of ours stays on them. */
async function leavePages(granted: readonly Board[], scripts: PageScripts, surroundings: Surroundings) {
  const { reports, settings, showOnToolbar } = surroundings;
  const left = BOARDS.filter(
    ({ id, access }) => access === 'by-click' && !granted.some((one) => one.id === id),
  );
  for (const [tabId, { site, url }] of await reports.all()) {
    const isLeft = left.some(({ id }) => id === site) || (await isClosedToUs(site, url, tabId, surroundings));
    if (!isLeft) continue;
    await scripts.stopReading(tabId);
    await reports.remove(tabId);
    const language = spokenLanguage((await settings.read()).value, surroundings);
    await showOnToolbar(tabId, 0, toolbarTitle(0)[language]);
  }
}

/** A page of no board, read by a click or because it was taught, that may be read no more. */
async function isClosedToUs(site: string, url: string, tabId: number, { mayRead }: Surroundings) {
  return !BOARDS.some(({ id }) => id === site) && URL.canParse(url) && !(await mayRead(new URL(url), tabId));
}
