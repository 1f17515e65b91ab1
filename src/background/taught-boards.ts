import type { TaughtBoard } from '../core/taught-board.ts';
import type { Caller } from '../platform/receive.ts';
import { BOARDS } from '../sites/boards.ts';
import { findBoard } from '../sites/find-board.ts';
import { Refusal } from './refusal.ts';
import { KNOWN_BOARD, OTHER_HOST } from './sentences.ts';
import type { Surroundings } from './surroundings.ts';

/** Keeps what the user taught in the place of what they taught of the same host. A page may speak for its own host only. */
export async function keepTaughtBoard(
  board: TaughtBoard,
  caller: Caller,
  { taught, pageAddress, followAccess }: Surroundings,
): Promise<{ boards: readonly TaughtBoard[] }> {
  if (findBoard(new URL(`https://${board.host}/`), BOARDS)) throw new Refusal(KNOWN_BOARD);
  if (caller.kind === 'content') {
    const address = await pageAddress(caller.tabId);
    if (address === null || new URL(address).hostname !== board.host) throw new Refusal(OTHER_HOST);
  }
  const { boards } = await taught.change((stored) => ({
    ...stored,
    boards: [...without(stored.boards, board.host), board],
  }));
  // Before the answer: while someone waits for it the browser does not put the background to sleep.
  await followAccess().catch(() => undefined);
  return { boards: caller.kind === 'content' ? [board] : boards };
}

/** The permission asked for to teach a page is not kept when nothing was taught. */
export async function leaveUntaughtHost(
  caller: Caller,
  { taught, pageAddress, giveAccessBack }: Surroundings,
): Promise<void> {
  const address = caller.kind === 'content' ? await pageAddress(caller.tabId) : null;
  if (address === null) return;
  const url = new URL(address);
  const { boards } = (await taught.read()).value;
  const isKnown = findBoard(url, BOARDS) !== null || boards.some(({ host }) => host === url.hostname);
  if (!isKnown) await giveAccessBack([`https://${url.hostname}/*`]);
}

/** Forgets what was taught of a host, and the click for which its open pages might be read on. */
export async function removeTaughtBoard(
  host: string,
  { taught, reports, clicked }: Pick<Surroundings, 'taught' | 'reports' | 'clicked'>,
) {
  for (const [tabId, { url }] of await reports.all())
    if (URL.canParse(url) && new URL(url).hostname === host) await clicked.forget(tabId);
  const { boards } = await taught.change((stored) => ({ ...stored, boards: without(stored.boards, host) }));
  return { boards };
}

const without = (boards: readonly TaughtBoard[], host: string) => boards.filter((one) => one.host !== host);
