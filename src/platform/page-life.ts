import { browser } from './browser.ts';
import { DIMMED_CLIENTS_KEY, SETTINGS_KEY } from './storage-keys.ts';
import { whenAborted } from './when-aborted.ts';

/** How often a visible page looks whether its extension is still there, in milliseconds. One property read each time. */
const LOOK_EVERY = 2000;

/**
 * Aborts when the extension was updated, switched off or removed under this page: from then on nothing can be asked,
 * so whoever listens must stop quietly. Never aborts on navigation within the page.
 */
export function pageLife(): AbortSignal {
  const life = new AbortController();
  const look = () => {
    if (!document.hidden && !isAlive()) life.abort();
  };
  const timer = setInterval(look, LOOK_EVERY);
  life.signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', look, { signal: life.signal });
  return life.signal;
}

function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Calls back after every stored change of the settings or of the clients to dim, until the signal aborts. What changed is asked of the background. */
export function onSettingsChanged(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && (SETTINGS_KEY in changes || DIMMED_CLIENTS_KEY in changes)) listener();
  };
  browser.storage.onChanged.addListener(changed);
  whenAborted(signal, () => browser.storage.onChanged.removeListener(changed));
}
