import { browser } from './browser.ts';
import { TAUGHT_BOARDS_KEY } from './storage-keys.ts';

/** Once, after the person installed the extension; not after updates. Call at the top level. */
export function whenInstalled(listener: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }: { reason: string }) => {
    if (reason === 'install') void listener();
  });
}

/** After a tab was closed. Call at the top level. */
export function whenTabClosed(listener: (tabId: number) => Promise<void>): void {
  browser.tabs.onRemoved.addListener((tabId: number) => void listener(tabId));
}

/** After installation and every update, and whenever the browser starts. Call at the top level. */
export function whenStarted(listener: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void listener());
  browser.runtime.onStartup.addListener(() => void listener());
}

/** After the user taught a board or had one forgotten. Call at the top level. */
export function whenTaught(listener: () => Promise<void>): void {
  browser.storage.onChanged.addListener((changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && TAUGHT_BOARDS_KEY in changes) void listener();
  });
}
