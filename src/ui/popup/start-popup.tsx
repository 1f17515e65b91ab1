import { render } from 'preact';
import type { Client } from '../client.ts';
import { createPopupStore } from '../store/create-popup-store.ts';
import { followLanguage } from '../store/follow-language.ts';
import { Popup } from './popup.tsx';

/** Shows the popup in `root` and follows changes until the signal aborts. Resolves once the first data is shown. */
export async function startPopup(client: Client, root: HTMLElement, lifetime: AbortSignal): Promise<void> {
  const store = createPopupStore(client, lifetime);
  followLanguage(store.language, null, lifetime);
  lifetime.addEventListener('abort', () => render(null, root));
  render(<Popup store={store} />, root);
  await store.load();
}
