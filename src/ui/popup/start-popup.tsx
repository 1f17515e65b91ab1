import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Client } from '../client.ts';
import { createPopupStore } from '../store/create-popup-store.ts';
import { PRODUCT_NAME } from '../words/name-words.ts';
import { Popup } from './popup.tsx';

/** Shows the popup in `root` and follows changes until the signal aborts. Resolves once the first data is shown. */
export async function startPopup(client: Client, root: HTMLElement, lifetime: AbortSignal): Promise<void> {
  const store = createPopupStore(client, lifetime);
  const stop = effect(() => {
    document.documentElement.lang = store.language.value;
    document.title = PRODUCT_NAME[store.language.value];
  });
  lifetime.addEventListener('abort', () => {
    stop();
    render(null, root);
  });
  render(<Popup store={store} />, root);
  await store.load();
}
