import type { Storage } from 'webextension-polyfill';
import { CLICKED_PREFIX } from './storage-keys.ts';

/** Which tab's page the person asked to have read, by scheme and host; forgotten with the tab or the browser's session. */
export interface ClickedPages {
  keep(tabId: number, origin: string): Promise<void>;
  isClicked(tabId: number, origin: string): Promise<boolean>;
  forget(tabId: number): Promise<void>;
}

export function clickedPages(session: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>): ClickedPages {
  const keyOf = (tabId: number) => `${CLICKED_PREFIX}${tabId}`;
  return {
    keep: (tabId, origin) => session.set({ [keyOf(tabId)]: origin }),
    async isClicked(tabId, origin) {
      const key = keyOf(tabId);
      const stored: Record<string, unknown> = await session.get(key).catch(() => ({}));
      return stored[key] === origin;
    },
    forget: (tabId) => session.remove(keyOf(tabId)).catch(() => undefined),
  };
}
