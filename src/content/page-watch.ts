import { isOwnHost } from './own-host.ts';

/** Shortest time between two passes over a page that keeps changing, in milliseconds. */
const REST = 250;
/** A busy page is read after this many milliseconds even if it never rests. */
const PATIENCE = 150;

export interface PageWatch {
  /** Asks for a pass soon; many requests make one pass. */
  request(): void;
}

/**
 * Runs `pass` once as soon as the page rests and again after every burst of changes to it: cards added by scrolling
 * or paging, another address without a load. Never runs two passes at a time. `pass` must not reject.
 */
export function watchPage(window: Window, pass: () => Promise<void>, signal: AbortSignal): PageWatch {
  let state: 'resting' | 'planned' | 'running' = 'resting';
  let wanted = false;

  async function run(): Promise<void> {
    if (signal.aborted) return;
    state = 'running';
    wanted = false;
    await pass();
    window.setTimeout(() => {
      state = 'resting';
      if (wanted) request();
    }, REST);
  }

  function request(): void {
    wanted = true;
    if (state !== 'resting' || signal.aborted) return;
    state = 'planned';
    window.requestIdleCallback(() => void run(), { timeout: PATIENCE });
  }

  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) request();
  });
  observer.observe(window.document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  followAddress(window, request, signal);
  request();
  return { request };
}

function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) if (!isOwnHost(node)) return false;
  // A host that vanished was taken away by the page: it must be drawn again.
  return removedNodes.length === 0;
}

/** Single-page navigation: by the Navigation API where the browser has it; elsewhere the mutations it causes do. */
function followAddress(window: Window, changed: () => void, signal: AbortSignal): void {
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', changed, { signal });
  window.addEventListener('popstate', changed, { signal });
}
