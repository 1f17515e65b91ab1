import { BOARDS, type Board } from '../sites/boards.ts';
import { browser } from './browser.ts';
import { whenAborted } from './when-aborted.ts';

/** The boards read by click, and of those the person taught, that they have allowed so far; asked of the browser, which alone knows. */
export async function grantedBoards(taught: readonly Board[]): Promise<readonly Board[]> {
  const byClick = [...BOARDS.filter(({ access }) => access === 'by-click'), ...taught];
  const granted = await Promise.all(byClick.map(({ matches }) => isGranted(matches)));
  return byClick.filter((_board, index) => granted[index]);
}

/** Whether the browser lets us read all these pages; false also for patterns that it does not know. */
export function isGranted(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] }).catch(() => false);
}

/** Asks the person for these pages. Call inside a click, before anything is awaited: browsers refuse it otherwise. */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives the permission back to the browser. */
export async function giveAccessBack(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] });
}

/** After anything was allowed or taken back, here or in the browser's own settings, until the signal aborts. */
export function onAccessChanged(listener: () => void, signal: AbortSignal): void {
  const changed = () => listener();
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  whenAborted(signal, () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  });
}
